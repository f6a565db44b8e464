//! The namespace of a class statement as a dict, for metaclasses, and what of it becomes attributes of the class beside
//! what the statement bound (`molt_infer::namespaces`).

use crate::func::{FuncLower, Val};
use molt_abi::value;
use molt_hir::{Name, Reg};
use molt_infer::reflect::Member;
use molt_infer::types::{Atom, Class, Site, Type};

impl FuncLower<'_, '_, '_> {
    /// The dict of the class body that the metaclass is given.
    pub(crate) fn namespace(&mut self, class: Class, site: Site, members: &[(Name, Reg)]) -> (Val, Type) {
        let ty = self.program.world.types.of(Atom::Dict(site));
        let dict = self.new_dict(site);
        let mut facts = self.plan(|c| c.namespace_facts(class));
        let last = facts.pop();
        for (key, fact) in facts {
            self.namespace_fact((&dict, ty), key, &fact);
        }
        for &(name, reg) in members {
            let (val, ty_member) = (self.val(reg), self.ty(reg));
            let key = self.program.hir.names.text(name).to_owned();
            let bound = self.program.world.types.without(ty_member, Atom::Unbound);
            if bound == Type::NEVER {
                continue;
            }
            if bound == ty_member {
                self.namespace_entry((&dict, ty), &key, (val, bound));
                continue;
            }
            let empty = self.test_atom(&val, ty_member, Atom::Unbound);
            let (skip, store) = (self.f.add_block(), self.f.add_block());
            self.branch(empty, skip, store);
            self.block = store;
            let val = self.coerce(val, ty_member, bound);
            self.namespace_entry((&dict, ty), &key, (val, bound));
            self.goto(skip, &[]);
            self.block = skip;
        }
        if let Some((key, fact)) = last {
            self.namespace_fact((&dict, ty), key, &fact);
        }
        (dict, ty)
    }

    fn namespace_fact(&mut self, dict: (&Val, Type), key: &str, fact: &Member) {
        let ty = self.plan(|c| c.member_type(fact));
        let val = match fact {
            Member::Names(names) => self.names_tuple(names),
            Member::Constant(constant) => self.constant_val(constant),
            Member::Attribute(..) | Member::Slot(..) => return,
        };
        self.namespace_entry(dict, key, (val, ty));
    }

    fn namespace_entry(&mut self, (dict, ty): (&Val, Type), key: &str, value: (Val, Type)) {
        let key = (Val::One(self.str_const(key.as_bytes())), Type::STR);
        self.special(dict, ty, "__setitem__", &[key, value], Type::NONE, "");
    }

    /// `intrinsics.class_entry`: gives the class being made one entry of its namespace, if the program put it there.
    pub(crate) fn class_entry(
        &mut self,
        made: (Val, Type),
        namespace: Type,
        key: (Val, Type),
        value: (Val, Type),
    ) -> Option<Val> {
        let Some(Atom::Class(class)) = self.single(made.1) else { return None };
        let names: Vec<Name> =
            self.plan(|c| c.changed_names(class, namespace)).into_iter().map(|(name, _)| name).collect();
        let any = self.plan(|c| c.namespace_changes(class, namespace)).any;
        self.dispatch(&key.0, key.1, Type::NONE, |this, kind, key| {
            let (Atom::Str, Val::One(key)) = (kind, key) else { return Some((Val::Unit, Type::NONE)) };
            this.match_name(
                key,
                &names,
                Type::NONE,
                |this, name| {
                    this.store_entry_of(class, &made, name, &value);
                    Some((Val::Unit, Type::NONE))
                },
                |this| {
                    if any {
                        let plan = this.plan(|c| c.plan_helper("_add_attribute", &[made.1, Type::STR, value.1]))?;
                        this.run_plan(&plan, &[made.clone(), (Val::One(key), Type::STR), value.clone()])?;
                    }
                    Some((Val::Unit, Type::NONE))
                },
            )
        })
    }

    fn store_entry_of(&mut self, class: Class, made: &(Val, Type), name: Name, value: &(Val, Type)) {
        let Some(&slot) = self.program.world.classes[class.index()].attrs.get(&name) else { return };
        let slot_ty = self.program.world.peek(slot);
        let slot_ty = self.program.world.norm(slot_ty);
        let may_be = self.atoms(slot_ty);
        // Under this key stands only what the attribute may hold.
        let ty = self.program.world.types.filter(value.1, |atom| may_be.contains(&atom));
        if ty != Type::NEVER {
            let held = self.coerce(value.0.clone(), value.1, ty);
            self.set_attr_val(made.clone(), name, (held, ty), true);
        }
    }

    /// `intrinsics.drop_lost`: takes the attributes from the class whose names the namespace has no more.
    pub(crate) fn drop_lost(&mut self, made: &(Val, Type), namespace: &(Val, Type)) -> Option<Val> {
        let Some(Atom::Class(class)) = self.single(made.1) else { return None };
        for name in self.plan(|c| c.namespace_changes(class, namespace.1)).lost {
            let Some(&slot) = self.program.world.classes[class.index()].attrs.get(&name) else { continue };
            let key = (self.name_const(name), Type::STR);
            let held = self.special(&namespace.0, namespace.1, "__contains__", &[key], Type::BOOL, "")?;
            let Val::One(held) = held else { return None };
            let (lost, kept) = (self.f.add_block(), self.f.add_block());
            self.branch(held, kept, lost);
            self.block = lost;
            let unbound = self.vconst(value::UNBOUND);
            self.store_class_attr((Atom::Class(class), &made.0), slot, name, unbound);
            self.goto(kept, &[]);
            self.block = kept;
        }
        Some(Val::Unit)
    }
}
