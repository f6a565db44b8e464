//! Hash tables: a search or store by key takes the row for the table's key storage and the key's type.

use crate::func::{FuncLower, Val};
use molt_abi::table::Type as Rt;
use molt_abi::value::Storage;
use molt_infer::types::{Atom, Type};
use molt_ssa::{Op, Ty, ValueId};

impl FuncLower<'_, '_, '_> {
    /// `dict_find`, `dict_set`, `set_find`, `set_add` of runtime/py. None if the table's type is not known.
    pub(crate) fn table_op(&mut self, name: &str, args: &[(Val, Type)]) -> Option<Val> {
        let ((Val::One(object), table), (key, key_ty)) = (args.first()?.clone(), args.get(1)?.clone()) else {
            return None;
        };
        let site = self.site_of(table)?;
        let is_dict = matches!(self.single(table), Some(Atom::Dict(_)));
        let storage = if is_dict { self.key(site).1 } else { self.elem(site).1 };
        let kind = self.single(key_ty);
        if storage != Storage::Int {
            let (row, word) = match (kind, &key) {
                (Some(Atom::Str), Val::One(v)) => ("str", *v),
                _ => ("value", self.to_value(&key, key_ty)),
            };
            return Some(self.table_row(name, row, object, word, args, site));
        }
        match (kind, key) {
            (Some(Atom::Int), Val::I64(v)) => Some(self.table_row(name, "i64", object, v, args, site)),
            (Some(Atom::Int), key) => {
                let word = self.to_word(&key);
                Some(self.table_row(name, "int", object, word, args, site))
            }
            (Some(Atom::Bool), Val::One(v)) if name.ends_with("find") => {
                let v = self.emit1(Op::IFromB, &[v], Ty::I64);
                Some(self.table_row(name, "i64", object, v, args, site))
            }
            // Plain values of other types equal no int; others decide by their own methods.
            (Some(Atom::None | Atom::Str | Atom::Bytes), _) => Some(Val::One(self.iconst(-1))),
            _ => Some(Val::One(self.iconst(-2))),
        }
    }

    fn table_row(
        &mut self,
        name: &str,
        kind: &str,
        object: ValueId,
        key: ValueId,
        args: &[(Val, Type)],
        site: molt_infer::Site,
    ) -> Val {
        let row = format!("{name}_{kind}");
        let is_int = matches!(kind, "i64" | "int");
        match name {
            "dict_set" => {
                let Some((value, ty)) = args.get(2) else { return Val::Unit };
                let value = self.row_arg(Rt::OwnWord, value, *ty, Some(site));
                if is_int {
                    self.call_rt(&row, &[object, key, value], None);
                    return Val::One(self.bool_const(true));
                }
                Val::One(self.rt(&row, &[object, key, value], Ty::I1))
            }
            "set_add" if is_int => {
                let added = self.rt(&row, &[object, key], Ty::I1);
                Val::One(self.emit1(Op::IFromB, &[added], Ty::I64))
            }
            _ => Val::One(self.rt(&row, &[object, key], Ty::I64)),
        }
    }
}
