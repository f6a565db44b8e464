//! Calls of the program's functions and of the runtime's.

use inkwell::values::{BasicMetadataValueEnum, BasicValueEnum};
use molt_abi::table::{RuntimeFn, Type};
use molt_ssa::{FuncId, Inst, InstId, Ty, ValueId};

use crate::abi::Report;
use crate::control::Outcome;
use crate::facts::Place;
use crate::function::Body;
use crate::runtime::{self, RowReport, is_reference, may_call_back};
use crate::{Result, broken};

impl<'c> Body<'_, 'c, '_> {
    pub(super) fn call(&mut self, id: InstId, inst: &Inst, callee: FuncId) -> Result<()> {
        let cx = self.cx;
        let v = &cx.v;
        let shape = &cx.shapes[callee.index()];
        let signature = &cx.ssa.functions[callee.index()].sig;
        if inst.args.len() != shape.params.len() {
            return broken(format!("a call with {} arguments", inst.args.len()));
        }
        let mut args: Vec<BasicMetadataValueEnum<'c>> =
            inst.args.iter().map(|&arg| Ok(self.value(arg)?.into())).collect::<Result<_>>()?;
        if shape.depth {
            let step = v.bits(cx.frames(&cx.ssa.functions[callee.index()]));
            args.push(match self.depth {
                Some(depth) => v.ir.build_int_add(depth, step, "")?.into(),
                None => step.into(),
            });
        } else if cx.depths.needs[callee.index()] {
            self.publish_depth()?;
        }
        let call = v.call(cx.functions[callee.index()], &args)?;
        let fields: Vec<BasicValueEnum<'c>> = match (call.try_as_basic_value().basic(), shape.fields(v).len()) {
            (None, _) => Vec::new(),
            (Some(one), 1) => vec![one],
            (Some(all), count) => (0..count)
                .map(|at| Ok(v.ir.build_extract_value(all.into_struct_value(), at as u32, "")?))
                .collect::<Result<_>>()?,
        };
        let plain = signature.results.len();
        let (results, rest) = inst.results.split_at(plain.min(inst.results.len()));
        for (&result, &field) in results.iter().zip(&fields) {
            let value = if shape.report == Report::Bool {
                v.ir.build_int_truncate(field.into_int_value(), v.i1, "")?.into()
            } else {
                field
            };
            self.set(result, value);
        }
        self.extra_results(id, signature.big, rest, shape.report, &fields)?;
        let outcome = match (shape.report, fields.last()) {
            (Report::Never, _) | (_, None) => return Ok(()),
            (Report::Status, Some(last)) => Outcome::Status(last.into_int_value()),
            (Report::Rare, _) => Outcome::Rare(match fields[0] {
                BasicValueEnum::FloatValue(value) => v.f64_bits(value)?,
                value => value.into_int_value(),
            }),
            (Report::Bool, Some(last)) => Outcome::Bool(last.into_int_value()),
            (Report::Sentinel(at), _) => match shape.results[at] {
                Ty::Value => Outcome::Value(fields[at].into_int_value()),
                Ty::Int => Outcome::Word(fields[at].into_int_value()),
                _ => Outcome::Ref(fields[at].into_pointer_value()),
            },
        };
        self.outcome = Some((id, outcome));
        Ok(())
    }

    /// The int word that comes in the place of the i64, and StopIteration's value.
    fn extra_results(
        &mut self,
        call: InstId,
        big: bool,
        mut rest: &[ValueId],
        report: Report,
        fields: &[BasicValueEnum<'c>],
    ) -> Result<()> {
        if let (true, [word, others @ ..]) = (big, rest) {
            if report == Report::Rare {
                self.big_result = Some((call, *word));
            } else {
                self.set(*word, fields[0]);
            }
            rest = others;
        }
        match rest {
            [] => Ok(()),
            [value] => {
                let v = &self.cx.v;
                let word = v.load(v.i64, self.cx.stop_variable(), Place::Global)?.into_int_value();
                let stopped = self.of_word(word, self.ssa.ty(*value))?;
                self.set(*value, stopped);
                Ok(())
            }
            _ => broken("a call has too many results"),
        }
    }

    pub(super) fn call_row(&mut self, id: InstId, inst: &Inst, row: &'static RuntimeFn) -> Result<()> {
        let cx = self.cx;
        let v = &cx.v;
        if inst.args.len() != row.params.len() {
            return broken(format!("{} is called with {} arguments", row.name, inst.args.len()));
        }
        let args: Vec<BasicMetadataValueEnum<'c>> = inst
            .args
            .iter()
            .zip(row.params)
            .map(|(&arg, &(_, ty))| Ok(self.row_argument(arg, ty)?.into()))
            .collect::<Result<_>>()?;
        if may_call_back(row) {
            self.publish_depth()?;
        }
        let call = v.call(cx.row(row), &args)?;
        let report = runtime::report(row);
        let value = call.try_as_basic_value().basic();
        if let (Some(value), [result]) = (value, inst.results.as_slice()) {
            let ty = self.ssa.ty(*result);
            let value = self.row_result(value, row.result, ty)?;
            self.set(*result, value);
        } else if !inst.results.is_empty() {
            return broken(format!("{} has no result", row.name));
        }
        let outcome = match (report, value) {
            (RowReport::Never, _) => return Ok(()),
            (RowReport::Pending, _) => {
                let pending = v.value_of(cx.row_named("exc_pending")?, &[])?;
                Outcome::Raised(pending.into_int_value())
            }
            (RowReport::Status, Some(value)) => Outcome::Status(value.into_int_value()),
            (RowReport::Bool, Some(value)) => Outcome::Bool(value.into_int_value()),
            (RowReport::Value, Some(value)) => Outcome::Value(value.into_int_value()),
            (RowReport::Word, Some(value)) => Outcome::Word(value.into_int_value()),
            (RowReport::Ref, Some(value)) => Outcome::Ref(value.into_pointer_value()),
            (_, None) => return broken(format!("{} cannot tell that it raised", row.name)),
        };
        self.outcome = Some((id, outcome));
        Ok(())
    }

    fn row_argument(&self, arg: ValueId, ty: Type) -> Result<BasicValueEnum<'c>> {
        Ok(match ty {
            Type::U32 => self.narrow(self.int(arg)?)?.into(),
            Type::F64 => self.float(arg)?.into(),
            Type::Bool | Type::I64 | Type::Int | Type::OwnInt => self.int(arg)?.into(),
            Type::Value | Type::OwnValue | Type::Word | Type::OwnWord => self.to_word(arg)?.into(),
            Type::Ptr if self.ssa.ty(arg) == Ty::I64 => self.cx.v.pointer(self.int(arg)?)?.into(),
            _ => self.pointer(arg)?.into(),
        })
    }

    fn row_result(&self, value: BasicValueEnum<'c>, from: Type, to: Ty) -> Result<BasicValueEnum<'c>> {
        let v = &self.cx.v;
        Ok(match from {
            Type::Tri | Type::Status if to == Ty::I1 => {
                v.ir.build_int_truncate(value.into_int_value(), v.i1, "")?.into()
            }
            Type::U32 | Type::Tri | Type::Status if to == Ty::I64 => {
                v.ir.build_int_z_extend(value.into_int_value(), v.i64, "")?.into()
            }
            Type::Word | Type::OwnWord => self.of_word(value.into_int_value(), to)?,
            Type::Ptr if matches!(to, Ty::I64) => v.address(value.into_pointer_value())?.into(),
            _ if is_reference(from) && to == Ty::Value => self.cx.box_reference(value.into_pointer_value())?.into(),
            _ if value.get_type() == v.ty(to) => value,
            _ => return broken(format!("a {from:?} of the runtime is no {to:?}")),
        })
    }
}
