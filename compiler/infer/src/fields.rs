//! Which attributes the fields of computed formats name: `"{0.name}"` in a variable, a table, or put together of parts.
//!
//! Such a field may read attributes of attributes of whatever it formats. If each could be any attribute, the types behind
//! one computed format would be those of the whole program; so what is read has to be spelt out in a text of the program.

use molt_hir::{Const, Op, Program};
use std::collections::BTreeSet;

/// The names that stand behind a point inside braces, in one text of the program's own code; all names that are texts of
/// their own, too, if a point inside braces ends a text or is followed by another format.
pub(crate) fn field_names(program: &Program) -> BTreeSet<Vec<u8>> {
    let own = program.functions.iter().filter(|function| !program.modules[function.module.index()].is_builtin);
    let (mut names, mut texts) = (BTreeSet::new(), BTreeSet::new());
    let mut is_open = false;
    for (op, _) in own.flat_map(|function| &function.blocks).flat_map(|block| &block.ops) {
        if let Op::Const { value: Const::Str(text), .. } = op {
            is_open |= add_names(text, &mut names);
            texts.extend((!text.is_empty() && text.iter().copied().all(is_of_name)).then(|| text.clone()));
        }
    }
    if is_open {
        names.append(&mut texts);
    }
    names
}

/// Adds the names of a text; whether it leaves a name open. A text may be the middle of a format: without an opening brace
/// it counts if it closes one or begins with a point.
fn add_names(text: &[u8], names: &mut BTreeSet<Vec<u8>>) -> bool {
    let mut inside = !text.contains(&b'{') && (text.contains(&b'}') || text.first() == Some(&b'.'));
    let mut is_open = false;
    for (at, byte) in text.iter().enumerate() {
        match byte {
            b'{' => inside = true,
            b'}' => inside = false,
            b'.' if inside => {
                let name: Vec<u8> = text[at + 1..].iter().copied().take_while(|&byte| is_of_name(byte)).collect();
                if name.is_empty() {
                    is_open |= matches!(text.get(at + 1), None | Some(b'%' | b'{'));
                } else {
                    names.insert(name);
                }
            }
            _ => {}
        }
    }
    is_open
}

fn is_of_name(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::add_names;
    use std::collections::BTreeSet;

    fn names(text: &str) -> (Vec<String>, bool) {
        let mut found = BTreeSet::new();
        let is_open = add_names(text.as_bytes(), &mut found);
        (found.into_iter().map(|name| String::from_utf8(name).unwrap()).collect(), is_open)
    }

    #[test]
    fn names_behind_points() {
        let none = (Vec::<String>::new(), false);
        assert_eq!(names("{0.name} is {a.b.c:>{w.x}}."), (["b", "c", "name", "x"].map(str::to_owned).to_vec(), false));
        assert_eq!(names("{:.2f} of all. Right."), (vec!["2f".to_owned()], false));
        assert_eq!(names("A sentence. Another."), none);
        assert_eq!(names("{0.%s}"), (vec![], true));
        assert_eq!(names("{0."), (vec![], true));
        assert_eq!(names(".real}"), (vec!["real".to_owned()], false));
        assert_eq!(names("{} ends here."), none);
    }
}
