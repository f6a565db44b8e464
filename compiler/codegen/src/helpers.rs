//! Small functions that the program's code calls, made at its end if something asked for them.

use inkwell::IntPredicate;
use inkwell::attributes::AttributeLoc;
use inkwell::module::Linkage;
use inkwell::types::BasicType;
use inkwell::values::{FunctionValue, IntValue, PointerValue};
use molt_abi::layout::STATIC_COUNT;
use molt_abi::types::Builtin;
use molt_abi::value::TAG_REF;
use molt_ssa::DataId;

use crate::Result;
use crate::depth::Frame;
use crate::facts::Place;
use crate::module::Cx;
use crate::verbs::{FAST_CALL, Odds};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Change {
    Up,
    Down,
}

/// The representation of what is counted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Kind {
    Value,
    Int,
    Ref,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Helper {
    Count(Change, Kind),
    /// The word of an i64, where it is rarely wanted.
    IntPack,
    /// The boxed value of an i64, where it is rarely wanted.
    BoxInt,
    /// Makes a RecursionError pending.
    RaiseRecursion(Frame),
    /// The word of a constant outside 63 bits, which lives as long as the program.
    Big(DataId),
}

impl<'c> Cx<'c, '_> {
    /// The helper's declaration; [`Cx::define_helpers`] gives it a body.
    pub(crate) fn helper(&self, helper: Helper) -> FunctionValue<'c> {
        *self.helpers.borrow_mut().entry(helper).or_insert_with(|| self.declare_helper(helper))
    }

    fn declare_helper(&self, helper: Helper) -> FunctionValue<'c> {
        let v = &self.v;
        let void = v.context.void_type();
        let (name, ty) = match helper {
            Helper::Count(change, kind) => {
                let change = if change == Change::Up { "incref" } else { "decref" };
                let (kind, param) = match kind {
                    Kind::Value => ("value", v.i64.into()),
                    Kind::Int => ("int", v.i64.into()),
                    Kind::Ref => ("ref", v.ptr.into()),
                };
                (format!("molt.{change}.{kind}"), void.fn_type(&[param], false))
            }
            Helper::IntPack => ("molt.int.pack".into(), v.i64.fn_type(&[v.i64.into()], false)),
            Helper::BoxInt => ("molt.box.int".into(), v.i64.fn_type(&[v.i64.into()], false)),
            Helper::RaiseRecursion(frame) => {
                (format!("molt.raise.recursion{}", frame.suffix()), void.fn_type(&[], false))
            }
            Helper::Big(data) => (format!("molt.big.{}", data.0), v.i64.fn_type(&[], false)),
        };
        let function = self.llvm.add_function(&name, ty, Some(Linkage::Internal));
        function.set_call_conventions(FAST_CALL);
        let says = |name| v.attribute(function, AttributeLoc::Function, name, 0);
        says("nounwind");
        says("noinline");
        match helper {
            Helper::Count(change, _) => {
                v.text_attribute(function, if change == Change::Up { "molt-incref" } else { "molt-decref" });
                v.attribute(function, AttributeLoc::Param(0), "noundef", 0);
                if change == Change::Up {
                    says("willreturn");
                    says("nosync");
                    says("nofree");
                }
            }
            Helper::RaiseRecursion(_) => says("cold"),
            Helper::IntPack | Helper::BoxInt | Helper::Big(_) => {}
        }
        function
    }

    pub(crate) fn define_helpers(&self) -> Result<()> {
        // A body may ask for further helpers.
        let mut done = Vec::new();
        loop {
            let open = self.helpers.borrow().iter().find(|(helper, _)| !done.contains(*helper)).map(|(k, f)| (*k, *f));
            let Some((helper, function)) = open else { return Ok(()) };
            done.push(helper);
            let v = &self.v;
            v.ir.unset_current_debug_location();
            v.ir.position_at_end(v.context.append_basic_block(function, "entry"));
            match helper {
                Helper::Count(change, kind) => self.define_count(function, change, kind)?,
                Helper::IntPack | Helper::BoxInt => {
                    let value = function.get_params()[0].into_int_value();
                    let word = if helper == Helper::IntPack { self.int_pack(value)? } else { self.box_int(value)? };
                    v.ir.build_return(Some(&word))?;
                }
                Helper::RaiseRecursion(frame) => self.define_raise_recursion(frame)?,
                Helper::Big(data) => self.define_big(function, data)?,
            }
        }
    }

    fn define_count(&self, function: FunctionValue<'c>, change: Change, kind: Kind) -> Result<()> {
        let v = &self.v;
        let given = function.get_params()[0];
        let done = v.context.append_basic_block(function, "done");
        let object = match kind {
            Kind::Ref => given.into_pointer_value(),
            Kind::Value => {
                let value = given.into_int_value();
                self.only_if(self.has_tag(value, TAG_REF)?, done)?;
                self.unbox_reference(value)?
            }
            Kind::Int => {
                let word = given.into_int_value();
                self.only_if(v.ir.build_int_truncate(word, v.i1, "")?, done)?;
                v.pointer(v.ir.build_int_sub(word, v.bits(1), "")?)?
            }
        };
        let count = v.load(v.i32, object, Place::Count)?.into_int_value();
        if change == Change::Up {
            let more = v.ir.build_int_add(count, v.number(1), "")?;
            v.store(object, more, Place::Count)?;
            v.jump(done)?;
        } else {
            let less = v.ir.build_int_sub(count, v.number(1), "")?;
            v.store(object, less, Place::Count)?;
            self.destroy_if_zero(less, object, done)?;
        }
        v.ir.position_at_end(done);
        v.ir.build_return(None)?;
        Ok(())
    }

    /// Goes on if the condition holds, else to `done`.
    fn only_if(&self, condition: IntValue<'c>, done: inkwell::basic_block::BasicBlock<'c>) -> Result<()> {
        let v = &self.v;
        let next = v.block("")?;
        v.branch(condition, next, done, Odds::Even)?;
        v.ir.position_at_end(next);
        Ok(())
    }

    fn destroy_if_zero(
        &self,
        count: IntValue<'c>,
        object: PointerValue<'c>,
        done: inkwell::basic_block::BasicBlock<'c>,
    ) -> Result<()> {
        let v = &self.v;
        let destroy = v.block("")?;
        let zero = v.icmp(IntPredicate::EQ, count, v.number(0))?;
        v.branch(zero, destroy, done, Odds::Unlikely)?;
        v.ir.position_at_end(destroy);
        v.call(self.row_named("destroy")?, &[object.into()])?;
        v.jump(done)
    }

    fn define_raise_recursion(&self, frame: Frame) -> Result<()> {
        let v = &self.v;
        let text = self.text_object(frame.text().as_bytes());
        let class = v.number(Builtin::RecursionError as u32);
        v.call(self.row_named("raise_text")?, &[class.into(), text.into()])?;
        v.ir.build_return(None)?;
        Ok(())
    }

    /// Parses the digits at the first call and keeps the word.
    fn define_big(&self, function: FunctionValue<'c>, data: DataId) -> Result<()> {
        let v = &self.v;
        let cache = self.llvm.add_global(v.i64.as_basic_type_enum(), None, &format!("molt.big.{}.word", data.0));
        cache.set_linkage(Linkage::Internal);
        cache.set_initializer(&v.bits(0));
        let cache = cache.as_pointer_value();
        let first = v.context.append_basic_block(function, "first");
        let ready = v.context.append_basic_block(function, "ready");
        let here = v.here()?;
        let known = v.load(v.i64, cache, Place::Global)?;
        let empty = v.icmp(IntPredicate::EQ, known.into_int_value(), v.bits(0))?;
        v.branch(empty, first, ready, Odds::Unlikely)?;
        v.ir.position_at_end(first);
        let digits = self.text_object(self.ssa.bigs[data.index()].as_bytes());
        let made = v.value_of(self.row_named("int_parse")?, &[digits.into(), v.int(10).into()])?;
        // Nothing counts constants, but what holds them is dropped in the end.
        let object = v.pointer(v.ir.build_int_sub(made.into_int_value(), v.bits(1), "")?)?;
        v.store(object, v.number(STATIC_COUNT), Place::Count)?;
        v.store(cache, made, Place::Global)?;
        v.jump(ready)?;
        v.ir.position_at_end(ready);
        let word = v.merge((known, here), (made, first))?;
        v.ir.build_return(Some(&word))?;
        Ok(())
    }
}
