//! Which fields every instance has from its constructor on: they need no unbound check and can be stored unboxed.
//!
//! A field is definite if the class's `__init__` stores it on every path to its end, and nothing that could look at the
//! instance runs before that: `self` is only used by attribute stores, and by loads of fields already stored.

use crate::program::Program;
use molt_hir::order::IndexSet;
use molt_hir::{FuncId, Name, Op, Reg, Term};
use molt_infer::flow;
use molt_infer::types::{Atom, Class, Slot};

impl Program<'_, '_> {
    pub(crate) fn definite_fields(&mut self, class: Class) -> IndexSet<Name> {
        if let Some(found) = self.definite.get(&class) {
            return found.clone();
        }
        self.definite.insert(class, IndexSet::default());
        if self.world.classes[class.index()].dict.is_some() {
            return IndexSet::default();
        }
        let fields =
            self.init_of(class).map(|(owner, func)| self.stored_always(func, owner, class)).unwrap_or_default();
        self.definite.insert(class, fields.clone());
        fields
    }

    /// The `__init__` that runs for a class, if it is one known function.
    fn init_of(&mut self, class: Class) -> Option<(Class, FuncId)> {
        let name = self.hir.names.get("__init__")?;
        // A `__new__` of the program may hand the instance on before `__init__` has run.
        let new = self.hir.names.get("__new__").and_then(|new| self.world.class_attr(class, new));
        if new.is_some_and(|(owner, _)| !self.hir.modules[self.world.classes[owner.index()].module.index()].is_builtin)
            || self.world.classes[class.index()].metaclass.is_some() && self.metaclass_calls(class)
        {
            return None;
        }
        let found = self.world.class_attr(class, name)?;
        self.one_function(found)
    }

    fn one_function(&self, (owner, slot): (Class, Slot)) -> Option<(Class, FuncId)> {
        match self.world.types.single(self.world.peek(slot)) {
            Some(Atom::Func(func)) => Some((owner, self.world.funcs[self.world.find_func(func).index()].func)),
            _ => None,
        }
    }

    /// Whether the program decides what calling the class does.
    fn metaclass_calls(&self, class: Class) -> bool {
        let (Some(metaclass), Some(call)) =
            (self.world.classes[class.index()].metaclass, self.hir.names.get("__call__"))
        else {
            return false;
        };
        self.world
            .class_attr(metaclass, call)
            .is_some_and(|(owner, _)| self.world.classes[owner.index()].builtin.is_none())
    }

    /// Fields that `func` stores on its first parameter on every path, before anything else sees it.
    fn stored_always(&mut self, func: FuncId, owner: Class, class: Class) -> IndexSet<Name> {
        let function = &self.hir.functions[func.index()];
        let Some(this) = function.params.first().map(|param| param.reg) else { return IndexSet::default() };
        let flow = self.world.flow(func);
        let blocks = function.blocks.len();
        // The set of fields stored on entry to each block; None: not reached yet. `self` escaped: the set is final.
        let mut entry: Vec<Option<(IndexSet<Name>, bool)>> = vec![None; blocks];
        if blocks == 0 {
            return IndexSet::default();
        }
        entry[0] = Some((IndexSet::default(), false));
        let mut at_end: Option<IndexSet<Name>> = None;
        let mut changed = true;
        while changed {
            changed = false;
            at_end = None;
            for block in &flow.order {
                let Some((mut stored, mut escaped)) = entry[block.index()].clone() else { continue };
                let data = &function.blocks[block.index()];
                let start = (stored.clone(), escaped);
                for (op, _) in &data.ops {
                    self.step(op, this, (owner, class), &mut stored, &mut escaped);
                }
                let Some((term, _)) = &data.term else { continue };
                if let Term::Return { .. } = term {
                    at_end = Some(match at_end {
                        None => stored.clone(),
                        Some(end) => end.into_iter().filter(|name| stored.contains(name)).collect(),
                    });
                }
                let mut flow_to = |target: usize, state: &(IndexSet<Name>, bool)| {
                    let new = match &entry[target] {
                        None => state.clone(),
                        Some((old, out)) => {
                            (old.iter().copied().filter(|name| state.0.contains(name)).collect(), *out || state.1)
                        }
                    };
                    if entry[target].as_ref() != Some(&new) {
                        entry[target] = Some(new);
                        changed = true;
                    }
                };
                for target in flow::successors(term) {
                    flow_to(target.index(), &(stored.clone(), escaped));
                }
                if let Some(handler) = data.handler {
                    flow_to(handler.index(), &start);
                }
            }
        }
        at_end.unwrap_or_default()
    }

    fn step(
        &mut self,
        op: &Op,
        this: Reg,
        (owner, class): (Class, Class),
        stored: &mut IndexSet<Name>,
        escaped: &mut bool,
    ) {
        match op {
            Op::SetAttr { obj, name, value } if *obj == this && *value != this => {
                if !*escaped && !self.hooked(class, *name) {
                    stored.insert(*name);
                }
            }
            Op::GetAttr { obj, name, .. } if *obj == this => {
                if !stored.contains(name) {
                    *escaped = true;
                }
            }
            Op::CallMethod { obj, name, args, callee: _, dst: _ }
                if self.hir.names.text(*name) == "__init__" && *obj != this =>
            {
                // `super().__init__(…)`: what the base class's constructor stores is stored.
                let mut uses = false;
                for item in &args.pos {
                    let (molt_hir::Item::One(reg) | molt_hir::Item::Star(reg)) = item;
                    uses |= *reg == this;
                }
                *escaped |= uses;
                if !*escaped && let Some(fields) = self.base_fields(owner, class) {
                    stored.extend(fields);
                } else {
                    *escaped = true;
                }
            }
            Op::Super { .. } => {}
            _ => flow::reads(op, &mut |reg| *escaped |= reg == this),
        }
    }

    /// Stores of the name run user code: `__setattr__` or a data descriptor.
    fn hooked(&mut self, class: Class, name: Name) -> bool {
        let set_attr = self.hir.names.get("__setattr__").is_some_and(|hook| {
            self.world
                .class_attr(class, hook)
                .is_some_and(|(owner, _)| self.world.classes[owner.index()].builtin.is_none())
        });
        set_attr || self.world.class_attr(class, name).is_some()
    }

    /// What `super().__init__` in a constructor of `owner` stores on an instance of `class`.
    fn base_fields(&mut self, owner: Class, class: Class) -> Option<IndexSet<Name>> {
        let name = self.hir.names.get("__init__")?;
        let found = self.world.class_attr_behind(class, owner, name)?;
        let (owner, func) = self.one_function(found)?;
        Some(self.stored_always(func, owner, class))
    }
}
