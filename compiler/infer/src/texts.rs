//! What the texts of a program say of computed attribute names.
//!
//! The fields of a computed format (`"{0.name}"` in a variable, a table, or put together of parts) may read attributes of
//! attributes of whatever it formats. If each could be any attribute, the types behind one computed format would be those
//! of the whole program; so what is read has to be spelt out in a text of the program.
//!
//! `getattr(x, name)` reads any attribute of the program's own objects. Where x may be an own object or a value of the
//! runtime, or one of many kinds of these (fields of records, in most programs), the methods of str, list and others are
//! meant only if a text says their name. What no text says raises NotImplementedError.

use crate::cursor::Cursor;
use crate::names::{Spelling, is_ours};
use crate::types::{Atom, Type};
use crate::world::World;
use molt_hir::{Const, Name, Op, Program};
use std::collections::BTreeSet;

/// Kinds of values of the runtime up to which a computed name may be any of their attributes.
const FEW_KINDS: usize = 3;

/// The texts in the program's own code.
fn texts(program: &Program) -> impl Iterator<Item = &[u8]> {
    let own = program.own_functions();
    own.flat_map(|function| &function.blocks).flat_map(|block| &block.ops).filter_map(|(op, _)| match op {
        Op::Const { value: Const::Str(text), .. } => Some(&text[..]),
        _ => None,
    })
}

/// The names among the words of the program's texts.
pub(crate) fn words(program: &Program) -> BTreeSet<Name> {
    let words = texts(program).flat_map(|text| text.split(|&byte| !is_of_name(byte)));
    words.filter_map(|word| program.names.get(std::str::from_utf8(word).ok()?)).collect()
}

/// What fields of formats read of their values, as far as the program's texts tell.
#[derive(Default)]
pub struct Fields {
    /// The names that stand behind a point inside braces, in one text of the program's own code; all names that are texts
    /// of their own, too, if a point inside braces ends a text or is followed by another format.
    pub attributes: BTreeSet<Vec<u8>>,
    /// Whether a bracket opens inside braces.
    pub items: bool,
}

impl Fields {
    pub(crate) fn of(program: &Program) -> Fields {
        let mut fields = Fields::default();
        let mut whole = BTreeSet::new();
        let mut is_open = false;
        for text in texts(program) {
            is_open |= fields.add(text);
            whole.extend((!text.is_empty() && text.iter().copied().all(is_of_name)).then(|| text.to_vec()));
        }
        if is_open {
            fields.attributes.append(&mut whole);
        }
        fields
    }

    /// Adds what a text names; whether it leaves a name open. A text may be the middle of a format: without an opening brace
    /// it counts if it closes one or begins with a point.
    fn add(&mut self, text: &[u8]) -> bool {
        let mut inside = !text.contains(&b'{') && (text.contains(&b'}') || text.first() == Some(&b'.'));
        let has_braces = text.contains(&b'{') || text.contains(&b'}');
        let mut is_open = false;
        for (at, byte) in text.iter().enumerate() {
            match byte {
                b'{' => inside = true,
                b'}' => inside = false,
                b'[' => self.items |= inside && has_braces,
                b'.' if inside => {
                    let name: Vec<u8> = text[at + 1..].iter().copied().take_while(|&byte| is_of_name(byte)).collect();
                    if name.is_empty() {
                        is_open |= matches!(text.get(at + 1), None | Some(b'%' | b'{'));
                    } else {
                        self.attributes.insert(name);
                    }
                }
                _ => {}
            }
        }
        is_open
    }
}

fn is_of_name(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

impl Cursor<'_, '_> {
    /// The same spelling of a name, of which nothing is known, for an attribute of a value of this type.
    pub(crate) fn as_said(&self, spelling: Spelling, of: Type) -> Spelling {
        if spelling != Spelling::ANY || self.world.lists_names {
            return spelling;
        }
        let (mut own, mut runtime) = (0, 0);
        for &atom in self.world.types.atoms(of) {
            let is_own = match atom {
                // They have next to no attributes but their own.
                Atom::Unbound | Atom::None | Atom::Func(_) | Atom::Method(_) | Atom::Module(_) => continue,
                Atom::Class(class) => !self.world.is_class_of_runtime(class),
                atom => !self.is_of_runtime(atom),
            };
            *(if is_own { &mut own } else { &mut runtime }) += 1;
        }
        let is_mixed = runtime > FEW_KINDS || own > 0 && runtime > 0;
        if is_mixed { Spelling::SAID } else { spelling }
    }

    /// Whether a computed name may be this one of a class or object of runtime/py. Names with one underscore are the
    /// runtime's own.
    pub(crate) fn is_meant(&self, name: Name, spelling: &Spelling) -> bool {
        // Words of the runtime have no name.
        let text = if name.0 < u32::MAX / 2 { self.world.program.names.text(name) } else { return false };
        if text.starts_with("__") || matches!(spelling, Spelling::OneOf(_)) || self.world.said.contains(&name) {
            return true;
        }
        let is_mentioned = self.world.mentioned.contains(&name);
        match spelling {
            _ if text.starts_with('_') => is_mentioned,
            Spelling::Affixes { said: true, .. } => is_mentioned && self.world.reads_names_of_functions(),
            _ => true,
        }
    }

    /// The attributes of a kind of value that are there, but not meant.
    pub fn unsaid_names(&self, atom: Atom, spelling: &Spelling) -> Vec<String> {
        let class = match atom {
            Atom::Class(class) => Some(class),
            _ => self.world.class_of(atom),
        };
        let Some(class) = class.filter(|_| matches!(spelling, Spelling::Affixes { said: true, .. })) else {
            return Vec::new();
        };
        let runtime =
            self.world.classes[class.index()].mro.iter().filter(|&&class| self.world.is_class_of_runtime(class));
        let names = runtime.flat_map(|class| self.world.classes[class.index()].attrs.keys());
        let unsaid: BTreeSet<&str> = names
            .filter(|&&name| !self.is_meant(name, spelling))
            .map(|&name| self.world.program.names.text(name))
            .filter(|text| !text.starts_with('_') && !is_ours(text))
            .collect();
        unsaid.into_iter().map(str::to_owned).collect()
    }
}

impl World<'_> {
    /// Whether the program asks functions for their names, which then are texts as well.
    fn reads_names_of_functions(&self) -> bool {
        let asks = |text| self.program.names.get(text).is_some_and(|name| self.mentioned.contains(&name));
        asks("__name__") || asks("__qualname__")
    }
}

#[cfg(test)]
mod tests {
    use super::Fields;

    fn names(text: &str) -> (String, bool) {
        let mut found = Fields::default();
        let is_open = found.add(text.as_bytes());
        let names: Vec<&str> = found.attributes.iter().map(|name| str::from_utf8(name).unwrap()).collect();
        (names.join(" "), is_open)
    }

    #[test]
    fn names_behind_points() {
        let found = |names: &str, is_open: bool| (names.to_owned(), is_open);
        assert_eq!(names("{0.name} is {a.b.c:>{w.x}}."), found("b c name x", false));
        assert_eq!(names("{:.2f} of all. Right."), found("2f", false));
        assert_eq!(names("A sentence. Another."), found("", false));
        assert_eq!(names("{0.%s}"), found("", true));
        assert_eq!(names("{0."), found("", true));
        assert_eq!(names(".real}"), found("real", false));
        assert_eq!(names("{} ends here."), found("", false));
    }

    #[test]
    fn brackets_in_braces() {
        for (text, items) in [("{0[k]}", true), ("[0]}", true), ("[{}]", false), ("[", false), ("x[0].y", false)] {
            let mut found = Fields::default();
            found.add(text.as_bytes());
            assert_eq!(found.items, items, "{text}");
        }
    }
}
