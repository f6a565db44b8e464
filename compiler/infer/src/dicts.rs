//! Classes whose instances keep their attributes in a dict: those whose `__dict__` the program looks at, and those that
//! get attributes under computed names. All others have words at fixed places.
//!
//! Such an instance has one word, the dict. Each attribute still has a slot of its own, so that `obj.x` has a precise
//! type, unless somebody may store into the dict as a dict; then any attribute may hold any of its values.

use crate::cursor::Cursor;
use crate::types::{Atom, Class, Site, Type};
use crate::world::{Place, World};
use molt_hir as hir;
use std::collections::BTreeSet;

/// By class definition: the attributes that methods of a class of runtime/py store, in any object.
pub(crate) fn own_stores(program: &hir::Program) -> Vec<BTreeSet<hir::Name>> {
    let mut stores = vec![BTreeSet::new(); program.classes.len()];
    for function in program.functions.iter().filter(|function| program.modules[function.module.index()].is_builtin) {
        let Some(class) = function.class else { continue };
        let ops = function.blocks.iter().flat_map(|block| &block.ops);
        stores[class.index()].extend(ops.filter_map(|(op, _)| match op {
            hir::Op::SetAttr { name, .. } => Some(*name),
            _ => None,
        }));
    }
    stores
}

impl World<'_> {
    /// Whether instances that keep a dict have the attribute beside it: in a slot, or as what a class that CPython has in C
    /// knows of its instances.
    pub fn is_beside_dict(&self, class: Class, name: hir::Name) -> bool {
        let is_own = |above: &Class| {
            let def = self.classes[above.index()].def;
            self.is_dotted(*above) && self.own_stores[def.index()].contains(&name)
        };
        self.is_slot(class, name) || self.classes[class.index()].mro.iter().any(is_own)
    }

    /// Whether CPython has the class in C: it says so by an attribute `__dotted__` in runtime/py, since its name is shown
    /// with the module.
    pub(crate) fn is_dotted(&self, class: Class) -> bool {
        let dotted = self.program.names.get("__dotted__");
        dotted.is_some_and(|dotted| self.classes[class.index()].attrs.contains_key(&dotted))
    }

    /// Whether instances of the class can keep a dict.
    pub fn may_keep_dict(&self, class: Class) -> bool {
        let data = &self.classes[class.index()];
        let module = &self.program.modules[data.module.index()];
        // The namespaces of `types` and `argparse`, partials, and modules made by calls, are classes of the program's own in
        // this.
        let is_namespace = match self.program.names.text(module.name) {
            "types" | "argparse" => true,
            "functools" => self.program.names.text(self.program.classes[data.def.index()].name) == "partial",
            "builtins" => self.program.names.text(self.program.classes[data.def.index()].name) == "module",
            _ => false,
        };
        (!module.is_builtin || is_namespace) && !self.is_exception(class) && !self.excluded_by_slots(class, "__dict__")
    }

    /// From now on, instances of exactly this class keep a dict.
    pub fn keep_dict(&mut self, class: Class) -> Site {
        if let Some(site) = self.classes[class.index()].dict {
            return self.find_site(site);
        }
        let site = self.site(Place::InstanceDict(class));
        self.classes[class.index()].dict = Some(site);
        self.join_slot(self.key(site), Type::STR);
        for shape in self.classes[class.index()].shapes.clone() {
            let shape = self.find_shape(shape);
            let fields = self.shapes[shape.index()].fields.iter();
            let is_entry = |name| name != crate::native::PAYLOAD && !self.is_beside_dict(class, name);
            let attributes = fields.filter(|&(&name, _)| is_entry(name)).map(|(_, &slot)| slot);
            for slot in attributes.collect::<Vec<_>>() {
                let ty = self.peek(slot);
                let ty = self.types.without(ty, Atom::Unbound);
                self.join_slot(self.elem(site), ty);
            }
        }
        self.requeue_all();
        self.find_site(site)
    }

    /// Analyses everything again: how some attribute is kept has changed.
    pub fn requeue_all(&mut self) {
        self.grew |= self.frozen;
        let everything = (0..self.instances.len() as u32).map(crate::types::Instance);
        self.queue.extend(everything);
    }

    /// A value is stored into the dicts of a class's instances under an unknown name.
    pub fn store_in_dict(&mut self, class: Class, value: Type) {
        let site = self.keep_dict(class);
        self.note_store(site);
        self.join_slot(self.elem(site), value);
    }

    /// Somebody stores into containers of the site as such, not as attributes.
    pub fn note_store(&mut self, site: Site) {
        self.join_slot(self.stored(site), Type::BOOL);
    }
}

impl Cursor<'_, '_> {
    /// The class, if its instances keep a dict.
    pub fn dict_class(&self, atom: Atom) -> Option<Class> {
        match atom {
            Atom::Instance(shape) => {
                let class = self.world.shape_class(shape);
                self.world.classes[class.index()].dict.map(|_| class)
            }
            _ => None,
        }
    }

    /// The values of the instances' dicts.
    pub fn dict_value_type(&mut self, class: Class) -> Type {
        match self.world.classes[class.index()].dict {
            Some(site) => self.elem_type(site),
            None => Type::NEVER,
        }
    }

    /// Whether the instances' dicts may hold what no attribute store put there.
    pub fn dict_is_stored(&mut self, class: Class) -> bool {
        match self.world.classes[class.index()].dict {
            Some(site) => {
                let slot = self.world.stored(site);
                self.world.read(slot, self.instance) != Type::NEVER
            }
            None => false,
        }
    }
}
