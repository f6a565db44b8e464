//! Whether objects of the program can hold themselves, through others or not: only then can there be garbage that counting
//! references does not free.
//!
//! What exceptions hold (their tracebacks and contexts) and the frames of generators are not followed: they close a cycle
//! only in odd programs, which free it by `gc.collect()`.

use crate::types::{Atom, Func, Shape, Site, Slot, Type};
use crate::world::World;
use rustc_hash::FxHashMap;

/// Objects of one type that hold others.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Node {
    Instances(Shape),
    Elements(Site),
    Closure(Func),
}

/// Nodes that have been looked into: true for those that a search is still in.
type Seen = FxHashMap<Node, bool>;

impl World<'_> {
    /// Whether some type's objects can hold, through others or not, objects of the same type.
    pub fn forms_cycles(&self) -> bool {
        let mut seen = Seen::default();
        let shapes = (0..self.shapes.len() as u32).map(|at| Node::Instances(self.find_shape(Shape(at))));
        let funcs = (0..self.funcs.len() as u32).map(|at| Node::Closure(self.find_func(Func(at))));
        shapes.chain(funcs).any(|node| self.returns(node, &mut seen))
    }

    /// Whether a node leads back to one that the search is in.
    fn returns(&self, node: Node, seen: &mut Seen) -> bool {
        if let Some(is_open) = seen.get(&node) {
            return *is_open;
        }
        seen.insert(node, true);
        let found = self.held_by(node).into_iter().any(|slot| self.type_returns(self.peek(slot), seen));
        seen.insert(node, false);
        found
    }

    fn held_by(&self, node: Node) -> Vec<Slot> {
        match node {
            Node::Instances(shape) => {
                let class = self.shape_class(shape);
                if self.is_exception(class) {
                    return Vec::new();
                }
                let dict = self.classes[class.index()].dict.map(|site| self.find_site(site));
                let fields = self.shapes[shape.index()].fields.values().copied();
                fields.chain(dict.map(|site| self.elem(site))).map(|slot| self.find_slot(slot)).collect()
            }
            Node::Elements(site) => [self.elem(site), self.key(site)].map(|slot| self.find_slot(slot)).to_vec(),
            Node::Closure(func) => {
                let data = &self.funcs[func.index()];
                let slots = data.cells.iter().chain(&data.defaults).chain(&data.kw_defaults);
                slots.map(|&slot| self.find_slot(slot)).collect()
            }
        }
    }

    fn type_returns(&self, ty: Type, seen: &mut Seen) -> bool {
        self.types.atoms(ty).iter().any(|&atom| match atom {
            Atom::Instance(shape) => self.returns(Node::Instances(self.find_shape(shape)), seen),
            Atom::List(site) | Atom::Set(site) | Atom::FrozenSet(site) | Atom::TupleOf(site) | Atom::Dict(site) => {
                self.returns(Node::Elements(self.find_site(site)), seen)
            }
            Atom::Tuple(items) => self.types.items(items).iter().any(|&item| self.type_returns(item, seen)),
            Atom::Func(func) => self.returns(Node::Closure(self.find_func(func)), seen),
            Atom::Method(method) => self.type_returns(self.types.method_parts(method).0, seen),
            Atom::Super(id) => self.type_returns(self.types.super_parts(id).1, seen),
            _ => false,
        })
    }
}
