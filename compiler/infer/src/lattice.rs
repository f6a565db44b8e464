//! The lattice of types: normal forms, joins, kinds.

use crate::memo::Kinds;
use crate::types::{Atom, Super, Type};
use crate::world::{Place, World};
use rustc_hash::FxHashMap;

/// How deep tuples nest before they become tuples of one element type.
pub(crate) const TUPLE_DEPTH: u32 = 4;

/// The longest tuple whose elements are typed one by one.
const TUPLE_ARITY: usize = 16;

/// Of how many lengths the tuples of one type may be before they become tuples of one element type. An operator on two of
/// them has a case for each pair of lengths, and a sum of tuples each sum of lengths.
const TUPLE_LENGTHS: usize = 4;

impl World<'_> {
    /// `ty` with every unified site, shape and function replaced by its representative.
    pub fn norm(&mut self, ty: Type) -> Type {
        if let Some(normed) = self.memo.norm(ty) {
            return normed;
        }
        let atoms = self.types.atoms(ty).to_vec();
        let normed: Vec<Atom> = atoms.iter().map(|&atom| self.norm_atom(atom)).collect();
        let normed = if normed == atoms { ty } else { self.union(normed) };
        let normed = self.with_relatives(normed);
        self.memo.set_norm(ty, normed);
        normed
    }

    fn norm_atom(&mut self, atom: Atom) -> Atom {
        match atom {
            Atom::List(site) => Atom::List(self.find_site(site)),
            Atom::Dict(site) => Atom::Dict(self.find_site(site)),
            Atom::Set(site) => Atom::Set(self.find_site(site)),
            Atom::FrozenSet(site) => Atom::FrozenSet(self.find_site(site)),
            Atom::TupleOf(site) => Atom::TupleOf(self.find_site(site)),
            Atom::Instance(shape) => Atom::Instance(self.find_shape(shape)),
            Atom::Func(func) => Atom::Func(self.find_func(func)),
            Atom::Tuple(tuple) => {
                let items: Vec<Type> =
                    self.types.items(tuple).to_vec().into_iter().map(|item| self.norm(item)).collect();
                self.tuple_atom(items)
            }
            Atom::Method(method) => {
                let (this, func) = self.types.method_parts(method);
                let this = self.norm(this);
                let func = self.find_func(func);
                Atom::Method(self.types.method(this, func))
            }
            Atom::Super(id) => Atom::Super(self.norm_super(id)),
            other => other,
        }
    }

    pub fn norm_super(&mut self, id: Super) -> Super {
        let (class, this) = self.types.super_parts(id);
        let this = self.norm(this);
        self.types.super_of(class, this)
    }

    /// The least type that holds both; unifies containers, shapes and closures of one kind.
    pub fn join(&mut self, a: Type, b: Type) -> Type {
        if a == b || b == Type::NEVER {
            return self.norm(a);
        }
        if a == Type::NEVER {
            return self.norm(b);
        }
        if let Some(joined) = self.memo.join(a, b) {
            return joined;
        }
        let atoms: Vec<Atom> = self.types.atoms(a).iter().chain(self.types.atoms(b)).copied().collect();
        let joined = self.union(atoms);
        self.memo.set_join(a, b, joined);
        joined
    }

    /// The least type that holds all of many types: halves are joined, as one after the other would make as many wide
    /// types on the way.
    pub fn join_all(&mut self, types: &[Type]) -> Type {
        match types {
            [] => Type::NEVER,
            &[one] => self.norm(one),
            _ => {
                let (front, back) = types.split_at(types.len() / 2);
                let (front, back) = (self.join_all(front), self.join_all(back));
                self.join(front, back)
            }
        }
    }

    /// The least type that holds all; unifies as [`World::join`].
    fn union(&mut self, atoms: Vec<Atom>) -> Type {
        // A few are looked through; wide types, such as what a computed attribute may be, hold hundreds.
        const FEW: usize = 16;
        let is_wide = atoms.len() > FEW;
        let mut places: FxHashMap<(u32, u32), usize> = FxHashMap::default();
        let mut out: Vec<Atom> = Vec::new();
        for atom in atoms {
            let atom = self.norm_atom(atom);
            let kind = is_wide.then(|| self.joined_by_kind(atom)).flatten();
            let held = match kind {
                Some(kind) => places.get(&kind).copied(),
                None => out.iter().position(|&held| held == atom || self.same_kind(held, atom)),
            };
            match held {
                Some(at) if out[at] == atom => {}
                Some(at) => out[at] = self.merge(out[at], atom),
                None => {
                    places.extend(kind.map(|kind| (kind, out.len())));
                    out.push(atom);
                }
            }
        }
        self.limit_lengths(&mut out);
        // Merging may have unified what other atoms mention.
        let normed: Vec<Atom> = out.iter().map(|&atom| self.norm_atom(atom)).collect();
        self.types.set(normed)
    }

    /// Makes tuples of more than [`TUPLE_LENGTHS`] lengths tuples of one element type.
    fn limit_lengths(&mut self, atoms: &mut Vec<Atom>) {
        let mut tuples = atoms.iter().filter_map(|&atom| match atom {
            Atom::Tuple(items) => Some(items),
            _ => None,
        });
        let Some(first) = tuples.next() else { return };
        if tuples.count() < TUPLE_LENGTHS {
            return;
        }
        let site = self.site(Place::ManyLengths(first));
        let joined = atoms
            .extract_if(.., |atom| matches!(atom, Atom::Tuple(_)))
            .collect::<Vec<_>>()
            .into_iter()
            .fold(Atom::TupleOf(site), |joined, tuple| self.merge(joined, tuple));
        atoms.push(joined);
    }

    /// Whether two different atoms must share one layout.
    fn same_kind(&self, a: Atom, b: Atom) -> bool {
        use Atom::*;
        match (a, b) {
            (List(_), List(_)) | (Dict(_), Dict(_)) | (Set(_), Set(_)) | (FrozenSet(_), FrozenSet(_)) => true,
            (TupleOf(_), TupleOf(_) | Tuple(_)) | (Tuple(_), TupleOf(_)) => true,
            (Tuple(a), Tuple(b)) => self.types.items(a).len() == self.types.items(b).len(),
            (Instance(a), Instance(b)) => self.shapes[a.index()].class == self.shapes[b.index()].class,
            (Func(a), Func(b)) => self.funcs[a.index()].func == self.funcs[b.index()].func,
            (Method(a), Method(b)) => {
                let (a, b) = (self.types.method_parts(a).1, self.types.method_parts(b).1);
                self.funcs[a.index()].func == self.funcs[b.index()].func
            }
            (AnyException(a), AnyException(b)) | (AnyClass(a), AnyClass(b)) => {
                self.is_subclass(a, b) || self.is_subclass(b, a)
            }
            _ => false,
        }
    }

    /// The kind of an atom that shares its layout with all atoms of its kind and with no others ([`World::same_kind`]).
    fn joined_by_kind(&self, atom: Atom) -> Option<(u32, u32)> {
        let by_more = matches!(
            atom,
            Atom::Tuple(_) | Atom::TupleOf(_) | Atom::AnyException(_) | Atom::AnyClass(_) | Atom::Super(_)
        );
        (!by_more).then(|| self.kind(atom))
    }

    fn merge(&mut self, a: Atom, b: Atom) -> Atom {
        use Atom::*;
        match (a, b) {
            (List(x), List(y)) => List(self.unify_sites(x, y)),
            (Dict(x), Dict(y)) => Dict(self.unify_sites(x, y)),
            (Set(x), Set(y)) => Set(self.unify_sites(x, y)),
            (FrozenSet(x), FrozenSet(y)) => FrozenSet(self.unify_sites(x, y)),
            (TupleOf(x), TupleOf(y)) => TupleOf(self.unify_sites(x, y)),
            (TupleOf(site), Tuple(items)) | (Tuple(items), TupleOf(site)) => {
                // The elements may hold this very tuple.
                if !self.merging.contains(&(site, items)) {
                    self.merging.push((site, items));
                    for item in self.types.items(items).to_vec() {
                        self.join_slot(self.elem(site), item);
                    }
                    self.merging.pop();
                }
                TupleOf(self.find_site(site))
            }
            (Tuple(x), Tuple(y)) => {
                let (x, y) = (self.types.items(x).to_vec(), self.types.items(y).to_vec());
                let items: Vec<Type> = x.into_iter().zip(y).map(|(x, y)| self.join(x, y)).collect();
                self.tuple_atom(items)
            }
            (Instance(x), Instance(y)) => Instance(self.unify_shapes(x, y)),
            (Func(x), Func(y)) => Func(self.unify_funcs(x, y)),
            (Method(x), Method(y)) => {
                let ((this_x, x), (this_y, y)) = (self.types.method_parts(x), self.types.method_parts(y));
                let this = self.join(this_x, this_y);
                let func = self.unify_funcs(x, y);
                Method(self.types.method(this, func))
            }
            (AnyException(x), AnyException(y)) => AnyException(if self.is_subclass(x, y) { y } else { x }),
            (AnyClass(x), AnyClass(y)) => AnyClass(if self.is_subclass(x, y) { y } else { x }),
            (a, _) => a,
        }
    }

    /// A tuple type of these items, widened where it is too long or too deep.
    pub fn tuple_atom(&mut self, items: Vec<Type>) -> Atom {
        let depth = items.iter().map(|&item| self.depth(item)).max().unwrap_or(0);
        if items.len() <= TUPLE_ARITY && depth < TUPLE_DEPTH {
            return Atom::Tuple(self.types.tuple(items));
        }
        let site = self.site(Place::DeepTuples);
        for item in items {
            self.join_slot(self.elem(site), item);
        }
        Atom::TupleOf(self.find_site(site))
    }

    pub(crate) fn depth(&self, ty: Type) -> u32 {
        let of = |atom: &Atom| match *atom {
            Atom::Tuple(items) => 1 + self.types.items(items).iter().map(|&item| self.depth(item)).max().unwrap_or(0),
            Atom::Method(method) => 1 + self.depth(self.types.method_parts(method).0),
            Atom::Super(id) => 1 + self.depth(self.types.super_parts(id).1),
            _ => 0,
        };
        self.types.atoms(ty).iter().map(of).max().unwrap_or(0)
    }

    /// A type in words, for messages.
    pub fn describe(&self, ty: Type) -> String {
        let one = |atom: &Atom| match *atom {
            Atom::Instance(shape) => {
                self.program.names.text(self.classes[self.shape_class(shape).index()].name).to_owned()
            }
            Atom::Class(class) => format!("type[{}]", self.program.names.text(self.classes[class.index()].name)),
            Atom::Func(func) => {
                let function = &self.program.functions[self.funcs[func.index()].func.index()];
                format!("def {}", self.program.names.text(function.qualname))
            }
            Atom::Tuple(items) => {
                let items: Vec<String> = self.types.items(items).iter().map(|&item| self.describe(item)).collect();
                format!("tuple[{}]", items.join(", "))
            }
            other => format!("{other:?}"),
        };
        let atoms: Vec<String> = self.types.atoms(ty).iter().map(one).collect();
        atoms.join(" | ")
    }

    /// What distinguishes block contexts: the kinds of values, not their allocation sites.
    pub fn kinds(&self, ty: Type) -> Kinds {
        self.memo.kinds(ty, || self.find_kinds(ty))
    }

    fn find_kinds(&self, ty: Type) -> Vec<(u32, u32)> {
        let mut kinds: Vec<(u32, u32)> = self.types.atoms(ty).iter().map(|&atom| self.kind(atom)).collect();
        kinds.sort_unstable();
        kinds
    }

    fn kind(&self, atom: Atom) -> (u32, u32) {
        match atom {
            Atom::Tuple(items) => (1, self.types.items(items).len() as u32),
            Atom::TupleOf(_) => (2, 0),
            Atom::List(_) => (3, 0),
            Atom::Dict(_) => (4, 0),
            Atom::Set(_) => (5, 0),
            Atom::FrozenSet(_) => (6, 0),
            Atom::Instance(shape) => (7, self.shapes[shape.index()].class.0),
            Atom::Func(func) => (8, self.funcs[func.index()].func.0),
            Atom::Method(method) => (9, self.funcs[self.types.method_parts(method).1.index()].func.0),
            Atom::AnyException(_) => (10, 0),
            Atom::Class(class) => (11, class.0),
            Atom::Module(module) => (12, module),
            Atom::Generator(instance) => (13, instance.0),
            Atom::Unbound => (14, 0),
            Atom::None => (15, 0),
            Atom::Bool => (16, 0),
            Atom::Int => (17, 0),
            Atom::Float => (18, 0),
            Atom::Str => (19, 0),
            Atom::Bytes => (20, 0),
            Atom::Ellipsis => (21, 0),
            Atom::NotImplemented => (22, 0),
            Atom::Raw => (23, 0),
            Atom::Traceback => (24, 0),
            Atom::AnyClass(_) => (26, 0),
            Atom::Super(id) => (25, self.types.super_parts(id).0.0),
        }
    }
}
