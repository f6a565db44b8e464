//! Positional sub-patterns of class patterns: which attributes they look at.

use crate::cursor::Cursor;
use crate::types::{Atom, Class, Type};
use molt_abi::types::Builtin;
use molt_hir::{Const, MatchArgs, Name, Reg};

/// Classes whose one positional sub-pattern matches the object itself; so do classes derived from them.
const SELF_MATCHING: [Builtin; 10] = [
    Builtin::bool,
    Builtin::bytes,
    Builtin::dict,
    Builtin::float,
    Builtin::frozenset,
    Builtin::int,
    Builtin::list,
    Builtin::set,
    Builtin::str,
    Builtin::tuple,
];

/// What a class takes as positional sub-patterns.
pub enum Positional {
    Itself,
    Names(Vec<Name>),
    /// Nothing: the message of the TypeError.
    Wrong(String),
}

impl Cursor<'_, '_> {
    pub fn positional_patterns(&self, class: Class) -> Positional {
        let world = &self.world;
        for &base in &world.classes[class.index()].mro {
            let def = &world.program.classes[world.classes[base.index()].def.index()];
            match &def.match_args {
                MatchArgs::Names(names) => return Positional::Names(names.clone()),
                MatchArgs::Annotations => return Positional::Names(self.annotated(class)),
                MatchArgs::NoTuple(kind) => {
                    let class = world.program.names.text(world.classes[class.index()].name);
                    return Positional::Wrong(format!("{class}.__match_args__ must be a tuple (got {kind})"));
                }
                MatchArgs::NoText(names, _) => return Positional::Names(names.clone()),
                MatchArgs::Inherited => {}
            }
        }
        let is_self = SELF_MATCHING
            .iter()
            .filter_map(|builtin| world.builtin_classes.get(builtin).copied())
            .chain(self.class_named("bytearray"))
            .any(|base| world.is_subclass(class, base));
        if is_self { Positional::Itself } else { Positional::Names(Vec::new()) }
    }

    /// The annotated names along the MRO, base classes first.
    fn annotated(&self, class: Class) -> Vec<Name> {
        let world = &self.world;
        let mut names = Vec::new();
        for &base in world.classes[class.index()].mro.iter().rev() {
            let def = &world.program.classes[world.classes[base.index()].def.index()];
            if def.match_args != MatchArgs::Annotations {
                continue;
            }
            for &(name, _) in &def.annotations {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names
    }

    /// The message of the TypeError if `class` does not take `count` of them.
    pub fn pattern_error(&self, class: Class, count: usize) -> Option<String> {
        let allowed = match self.positional_patterns(class) {
            Positional::Itself => 1,
            Positional::Names(names) => names.len(),
            Positional::Wrong(text) => return Some(text),
        };
        if count > allowed
            && let Some(kind) = self.wrong_match_arg(class)
        {
            return Some(format!("__match_args__ elements must be strings (got {kind})"));
        }
        let name = self.world.program.names.text(self.world.classes[class.index()].name);
        if let Positional::Names(names) = self.positional_patterns(class)
            && let Some(&again) = (1..count.min(allowed)).find_map(|at| names[..at].iter().find(|&&n| n == names[at]))
        {
            let attr = self.world.program.names.text(again);
            return Some(format!("{name}() got multiple sub-patterns for attribute '{attr}'"));
        }
        let plural = if allowed == 1 { "" } else { "s" };
        (count > allowed).then(|| format!("{name}() accepts {allowed} positional sub-pattern{plural} ({count} given)"))
    }

    /// The type of the first item of `__match_args__` that is no text.
    fn wrong_match_arg(&self, class: Class) -> Option<&'static str> {
        let world = &self.world;
        world.classes[class.index()].mro.iter().find_map(|base| {
            match world.program.classes[world.classes[base.index()].def.index()].match_args {
                MatchArgs::NoText(_, kind) => Some(kind),
                _ => None,
            }
        })
    }

    /// The class and the number that the arguments of `match_self` and `match_name` say.
    pub fn pattern_args(&mut self, args: &[Reg]) -> Option<(Class, usize)> {
        let &[class, number] = args else { return None };
        let ty = self.get(class);
        match (self.world.types.single(ty), self.consts.get(&number)) {
            (Some(Atom::Class(class)), Some(&Const::Int(number))) => Some((class, usize::try_from(number).ok()?)),
            _ => None,
        }
    }

    /// `match_self(class, count)` and `match_name(class, index)`: constants.
    pub fn pattern_constant(&mut self, name: &str, args: &[Reg]) -> Option<Const> {
        let (class, number) = self.pattern_args(args)?;
        match (name, self.positional_patterns(class)) {
            ("match_self", _) if self.pattern_error(class, number).is_some() => None,
            ("match_self", Positional::Itself) => Some(Const::Bool(true)),
            ("match_self", Positional::Names(_) | Positional::Wrong(_)) => Some(Const::Bool(false)),
            ("match_name", Positional::Names(names)) => {
                let text = self.world.program.names.text(*names.get(number)?);
                Some(Const::Str(text.as_bytes().to_vec()))
            }
            _ => None,
        }
    }

    /// The type of the constant; NEVER if there is none, which raises.
    pub(crate) fn pattern_type(&mut self, name: &str, args: &[Reg]) -> Type {
        self.pattern_constant(name, args).map_or(Type::NEVER, |value| self.const_type(&value))
    }
}
