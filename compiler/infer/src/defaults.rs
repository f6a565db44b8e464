//! Defaults that the program replaces: `f.__defaults__ = …` and `f.__kwdefaults__ = …` are attribute words of the function,
//! in which its calls look for what they do not pass. A function that is never assigned one has no such word, and its calls
//! know their defaults when they are compiled.

use crate::cursor::Cursor;
use crate::types::{Atom, Func, Type};
use molt_hir::Name;

/// The word of a function with the defaults that were assigned to it, as calls read it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Replaced {
    /// The attribute.
    pub word: Name,
    /// The tuples or dicts that it holds.
    pub held: Type,
    /// What these hold.
    pub elem: Type,
}

impl Cursor<'_, '_> {
    /// The defaults that the program assigns to the function, positional or keyword-only.
    pub(crate) fn replaced_defaults(&mut self, func: Func, keyword: bool) -> Option<Replaced> {
        let attrs = &self.world.funcs[self.world.find_func(func).index()].attrs;
        if attrs.is_empty() {
            return None;
        }
        let word = self.name(if keyword { "__kwdefaults__" } else { "__defaults__" })?;
        let slot = *attrs.get(&word)?;
        let ty = self.world.read(slot, self.instance);
        let held = self.world.types.filter(ty, |atom| match atom {
            Atom::Dict(_) => keyword,
            Atom::Tuple(_) | Atom::TupleOf(_) => !keyword,
            _ => false,
        });
        let mut elem = Type::NEVER;
        for atom in self.atoms(held) {
            let one = match atom {
                Atom::Dict(site) | Atom::TupleOf(site) => self.elem_type(site),
                Atom::Tuple(items) => {
                    let items = self.world.types.items(items).to_vec();
                    items.into_iter().fold(Type::NEVER, |all, item| self.world.join(all, item))
                }
                _ => continue,
            };
            elem = self.world.join(elem, one);
        }
        Some(Replaced { word, held, elem })
    }
}
