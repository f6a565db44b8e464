//! Which drops a program can see: of objects with `__del__`, of what may be weakly referenced, of generators that are
//! closed where they stand, and of all that may hold one. In a program that has none of these every drop may be early.

use crate::types::{Atom, Instance, Shape, Site, Slot, Type};
use crate::world::World;
use molt_hir::{Function, GlobalId, Op, Program};
use std::collections::BTreeSet;

/// The function of runtime/py that calls `__del__`.
const FINALIZE: &str = "_finalize";
/// The one that gives what `__del__` raises to a hook of the program's.
const FINALIZE_HOOKED: &str = "_finalize_hooked";

/// Whether the program's own code says that it looks at drops.
pub(crate) fn observes(program: &Program) -> bool {
    let guarded = |function: &Function| {
        let yields = |(op, _): &(Op, _)| matches!(op, Op::Yield { .. });
        function.generator.is_some()
            && function.blocks.iter().any(|block| block.handler.is_some() && block.ops.iter().any(yields))
    };
    let finalizer = program.names.get("__del__");
    observes_weakly(program)
        || observes_identity(program)
        || program.own_functions().any(|f| Some(f.name) == finalizer || guarded(f))
}

/// Whether the program can make weak references.
pub(crate) fn observes_weakly(program: &Program) -> bool {
    program.modules.iter().any(|module| program.names.text(module.name) == "weakref")
}

/// Whether the program's own code reads `id`: of what is dropped, the address is another object's next.
pub(crate) fn observes_identity(program: &Program) -> bool {
    let Some(id) = program.names.get("id") else { return false };
    let is_id = |global: GlobalId| {
        let global = &program.globals[global.index()];
        global.name == id && program.modules[global.module.index()].is_builtin
    };
    let own = program.own_functions();
    let mut ops = own.flat_map(|function| &function.blocks).flat_map(|block| &block.ops);
    ops.any(|(op, _)| {
        matches!(op, Op::LoadGlobal { global, fallback, .. } if is_id(*global) || fallback.is_some_and(is_id))
    })
}

/// Whether the program's own code assigns `sys.unraisablehook`.
fn hooks_unraisable(program: &Program) -> bool {
    let Some(hook) = program.names.get("unraisablehook") else { return false };
    let own = program.own_functions();
    let mut ops = own.flat_map(|function| &function.blocks).flat_map(|block| &block.ops);
    ops.any(|(op, _)| matches!(op, Op::SetAttr { name, .. } if *name == hook))
}

/// What has been looked into.
#[derive(Default)]
struct Seen {
    shapes: BTreeSet<Shape>,
    sites: BTreeSet<Site>,
    slots: BTreeSet<Slot>,
}

impl World<'_> {
    /// Whether the program can see when a value of the type is dropped.
    pub fn observable(&self, ty: Type) -> bool {
        self.observes && self.may_show(ty, &mut Seen::default())
    }

    fn may_show(&self, ty: Type, seen: &mut Seen) -> bool {
        self.types.atoms(ty).iter().any(|&atom| self.atom_shows(atom, seen))
    }

    fn slot_shows(&self, slot: Slot, seen: &mut Seen) -> bool {
        let slot = self.find_slot(slot);
        seen.slots.insert(slot) && self.may_show(self.peek(slot), seen)
    }

    fn atom_shows(&self, atom: Atom, seen: &mut Seen) -> bool {
        match atom {
            Atom::Instance(shape) => {
                let shape = self.find_shape(shape);
                let class = &self.classes[self.shape_class(shape).index()];
                let own = !self.is_class_of_runtime(self.shape_class(shape));
                own && (self.observes_weakly || self.observes_identity)
                    || self.is_exception(self.shape_class(shape))
                    || self.has_finalizer(shape)
                    || class.dict.is_some_and(|site| self.site_shows(site, seen))
                    || seen.shapes.insert(shape)
                        && self.shapes[shape.index()].fields.values().any(|&slot| self.slot_shows(slot, seen))
            }
            Atom::List(site) | Atom::Set(site) | Atom::FrozenSet(site) | Atom::TupleOf(site) => {
                self.site_shows(site, seen)
            }
            Atom::Dict(site) => self.site_shows(site, seen) || self.slot_shows(self.key(site), seen),
            Atom::Tuple(items) => self.types.items(items).iter().any(|&item| self.may_show(item, seen)),
            Atom::Func(func) => {
                let data = &self.funcs[self.find_func(func).index()];
                let slots = data.cells.iter().chain(&data.defaults).chain(&data.kw_defaults);
                slots.copied().any(|slot| self.slot_shows(slot, seen))
            }
            Atom::Method(method) => self.may_show(self.types.method_parts(method).0, seen),
            Atom::Super(id) => self.may_show(self.types.super_parts(id).1, seen),
            // Their frames and tracebacks hold whatever their code has.
            Atom::Generator(_) | Atom::AnyException(_) | Atom::Traceback => true,
            _ => false,
        }
    }

    fn site_shows(&self, site: Site, seen: &mut Seen) -> bool {
        if self.observes_identity {
            return true;
        }
        let site = self.find_site(site);
        seen.sites.insert(site) && self.slot_shows(self.elem(site), seen)
    }

    fn has_finalizer(&self, shape: Shape) -> bool {
        let class = self.shape_class(shape);
        self.program.names.get("__del__").is_some_and(|name| self.class_attr(class, name).is_some())
    }

    /// Makes the instances that call `__del__`, one per shape; whether there are new ones.
    pub(crate) fn add_finalizers(&mut self) -> bool {
        let mut added = false;
        for shape in (0..self.shapes.len() as u32).map(Shape) {
            if self.find_shape(shape) != shape || self.finalizers.contains_key(&shape) || !self.has_finalizer(shape) {
                continue;
            }
            let finalize = if hooks_unraisable(self.program) { FINALIZE_HOOKED } else { FINALIZE };
            let Some(value) = self.builtin_func(finalize) else { continue };
            let func = self.funcs[value.index()].func;
            let this = self.types.of(Atom::Instance(shape));
            let instance = self.instance(func, Some(value), vec![this], None, None);
            self.finalizers.insert(shape, instance);
            added = true;
        }
        added
    }

    /// A function of the builtins module, once that has been analysed.
    fn builtin_func(&self, name: &str) -> Option<crate::types::Func> {
        let name = self.program.names.get(name)?;
        let global = *self.program.modules.first()?.globals.get(&name)?;
        let found = self.types.atoms(self.peek(self.globals[global.index()]));
        found.iter().find_map(|&atom| if let Atom::Func(func) = atom { Some(self.find_func(func)) } else { None })
    }

    /// The instance that finalizes objects of a shape.
    pub fn finalizer(&self, shape: Shape) -> Option<Instance> {
        let shape = self.find_shape(shape);
        self.finalizers.iter().find(|(other, _)| self.find_shape(**other) == shape).map(|(_, instance)| *instance)
    }
}
