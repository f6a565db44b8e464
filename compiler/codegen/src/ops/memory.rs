//! Fields, slots, elements, module variables, new objects. Every access says what class of memory it touches.

use inkwell::IntPredicate;
use inkwell::values::{BasicValueEnum, IntValue, PointerValue};
use molt_abi::layout::{FieldType, Layout};
use molt_abi::types::FIRST_USER_TYPE;
use molt_abi::value::{Storage, UNBOUND};
use molt_ssa::{Inst, Op, Ty, TypeId};

use crate::facts::Place;
use crate::function::Body;
use crate::verbs::{Odds, instruction};
use crate::{Result, broken};

/// How many elements more a full list makes room for at least.
const ROOM: i64 = 4;

impl<'c> Body<'_, 'c, '_> {
    pub(super) fn memory_op(&mut self, inst: &Inst) -> Result<()> {
        match inst.op {
            Op::LoadField { layout, field } => {
                let value = self.load_field(inst, layout, field)?;
                self.result(inst, value)
            }
            Op::LoadSlot { index, storage } | Op::TakeSlot { index, storage } => {
                let at = self.slot(inst, index)?;
                let value = self.load_word(at, storage, Place::slot(index, storage))?;
                self.result(inst, value)
            }
            Op::StoreSlot { index, storage } => {
                let at = self.slot(inst, index)?;
                let value = self.value(self.arg(inst, 1)?)?;
                self.store_word(at, value, storage, Place::slot(index, storage))
            }
            Op::LoadElem { storage } | Op::TakeElem { storage } => {
                let at = self.element(inst, storage)?;
                let v = &self.cx.v;
                let place = Place::element(storage);
                let value = if storage == Storage::Bool {
                    let byte = v.load(v.i8, at, place)?.into_int_value();
                    v.ir.build_int_truncate(byte, v.i1, "")?.into()
                } else {
                    self.load_word(at, storage, place)?
                };
                self.result(inst, value)
            }
            Op::StoreElem { storage } => {
                let at = self.element(inst, storage)?;
                let value = self.value(self.arg(inst, 2)?)?;
                self.store_element(at, value, storage)
            }
            Op::ListPush { storage } => self.list_push(inst, storage),
            Op::LoadItem => {
                let v = &self.cx.v;
                let tuple = self.pointer(self.arg(inst, 0)?)?;
                let items = v.offset(tuple, Layout::Tuple.size(v.target.pointer()))?;
                let at = v.element(v.i64, items, self.int(self.arg(inst, 1)?)?)?;
                let value = v.load(v.i64, at, Place::Item)?;
                self.result(inst, value)
            }
            Op::LoadGlobal { global } | Op::TakeGlobal { global } => {
                let (at, storage) = self.cx.global(global);
                let value = self.load_word(at, storage, Place::Global)?;
                self.result(inst, value)
            }
            Op::StoreGlobal { global } => {
                let (at, storage) = self.cx.global(global);
                let value = self.value(self.arg(inst, 0)?)?;
                self.store_word(at, value, storage, Place::Global)
            }
            Op::New { type_id, words } => self.new_object(inst, type_id, words),
            Op::NewTuple | Op::ConstTuple => {
                let v = &self.cx.v;
                let items = self.array(inst, false)?;
                let count = v.int(inst.args.len() as i64);
                let tuple = v.value_of(self.cx.row_named("tuple_new")?, &[items.into(), count.into()])?;
                self.result(inst, tuple)
            }
            Op::StackArray => {
                let addresses = inst.args.iter().all(|&arg| matches!(self.ssa.ty(arg), Ty::Ref(_) | Ty::Ptr));
                let array = self.array(inst, addresses)?;
                self.result(inst, array)
            }
            _ => broken("not a memory op"),
        }
    }

    fn load_field(&self, inst: &Inst, layout: Layout, field: u8) -> Result<BasicValueEnum<'c>> {
        let v = &self.cx.v;
        let Some(&(name, ty)) = layout.fields().get(usize::from(field)) else {
            return broken(format!("{} has no field {field}", layout.name()));
        };
        let pointer = v.target.pointer();
        let at = v.offset(self.pointer(self.arg(inst, 0)?)?, layout.offset(name, pointer).unwrap_or(0))?;
        let place = Place::field(layout, field);
        let result = inst.results.first().map(|&result| self.ssa.ty(result));
        match (ty, result) {
            (FieldType::F64, _) => v.load(v.f64, at, place),
            (FieldType::I64, _) => v.load(v.i64, at, place),
            (FieldType::U32, _) => {
                let value = v.load(v.i32, at, place)?.into_int_value();
                Ok(v.ir.build_int_z_extend(value, v.i64, "")?.into())
            }
            (FieldType::Word, Some(Ty::Ptr)) => v.load(v.ptr, at, place),
            (FieldType::Word, _) => {
                let value = v.load(v.word, at, place)?;
                if v.word == v.i64 {
                    if let Some(load) = instruction(value) {
                        v.facts.is_length(load);
                    }
                    return Ok(value);
                }
                Ok(v.ir.build_int_z_extend(value.into_int_value(), v.i64, "")?.into())
            }
        }
    }

    fn slot(&self, inst: &Inst, index: u32) -> Result<PointerValue<'c>> {
        let v = &self.cx.v;
        let object = self.pointer(self.arg(inst, 0)?)?;
        v.offset(object, Layout::Instance.size(v.target.pointer()) + 8 * index)
    }

    fn element(&self, inst: &Inst, storage: Storage) -> Result<PointerValue<'c>> {
        let list = self.pointer(self.arg(inst, 0)?)?;
        let index = self.int(self.arg(inst, 1)?)?;
        self.element_of(list, index, storage)
    }

    fn element_of(&self, list: PointerValue<'c>, index: IntValue<'c>, storage: Storage) -> Result<PointerValue<'c>> {
        let v = &self.cx.v;
        let (at, place) = self.list_field(list, "items")?;
        let items = v.load(v.ptr, at, place)?.into_pointer_value();
        let ty = if storage == Storage::Bool { v.i8 } else { v.i64 };
        v.element(ty, items, index)
    }

    fn list_field(&self, list: PointerValue<'c>, name: &str) -> Result<(PointerValue<'c>, Place)> {
        let v = &self.cx.v;
        let fields = Layout::List.fields();
        let field = fields.iter().position(|(field, _)| *field == name);
        match (field, Layout::List.offset(name, v.target.pointer())) {
            (Some(field), Some(offset)) => Ok((v.offset(list, offset)?, Place::field(Layout::List, field as u8))),
            _ => broken(format!("lists have no {name}")),
        }
    }

    fn store_element(&self, at: PointerValue<'c>, value: BasicValueEnum<'c>, storage: Storage) -> Result<()> {
        let v = &self.cx.v;
        let place = Place::element(storage);
        if storage == Storage::Bool {
            let byte = v.ir.build_int_z_extend(value.into_int_value(), v.i8, "")?;
            v.store(at, byte, place)?;
            return Ok(());
        }
        self.store_word(at, value, storage, place)
    }

    fn list_push(&self, inst: &Inst, storage: Storage) -> Result<()> {
        let v = &self.cx.v;
        let list = self.pointer(self.arg(inst, 0)?)?;
        let value = self.value(self.arg(inst, 1)?)?;
        let (len_at, len_place) = self.list_field(list, "len")?;
        let (capacity_at, capacity_place) = self.list_field(list, "capacity")?;
        let len = v.load(v.word, len_at, len_place)?.into_int_value();
        let capacity = v.load(v.word, capacity_at, capacity_place)?.into_int_value();
        let full = v.icmp(IntPredicate::UGE, len, capacity)?;
        let (grow, push) = (v.block("")?, v.block("")?);
        v.branch(full, grow, push, Odds::Unlikely)?;
        v.ir.position_at_end(grow);
        v.call(self.cx.row_named("list_reserve")?, &[list.into(), v.int(ROOM).into()])?;
        v.jump(push)?;
        v.ir.position_at_end(push);
        let index = if v.word == v.i64 { len } else { v.ir.build_int_z_extend(len, v.i64, "")? };
        let at = self.element_of(list, index, storage)?;
        self.store_element(at, value, storage)?;
        let more = v.ir.build_int_nuw_add(len, v.word.const_int(1, false), "")?;
        v.store(len_at, more, len_place)?;
        Ok(())
    }

    /// Reads a word in the type of its storage kind.
    fn load_word(&self, at: PointerValue<'c>, storage: Storage, place: Place) -> Result<BasicValueEnum<'c>> {
        let v = &self.cx.v;
        match storage {
            Storage::Float => v.load(v.f64, at, place),
            Storage::Bool => {
                let word = v.load(v.i64, at, place)?.into_int_value();
                Ok(v.ir.build_int_truncate(word, v.i1, "")?.into())
            }
            Storage::Value | Storage::Int | Storage::Raw => v.load(v.i64, at, place),
        }
    }

    fn store_word(
        &self,
        at: PointerValue<'c>,
        value: BasicValueEnum<'c>,
        storage: Storage,
        place: Place,
    ) -> Result<()> {
        let v = &self.cx.v;
        let value = match storage {
            Storage::Bool => v.ir.build_int_z_extend(value.into_int_value(), v.i64, "")?.into(),
            _ => value,
        };
        v.store(at, value, place)?;
        Ok(())
    }

    fn new_object(&mut self, inst: &Inst, type_id: TypeId, words: u32) -> Result<()> {
        let v = &self.cx.v;
        let row = self.cx.row_named("alloc_instance")?;
        let object = v.value_of(row, &[v.number(type_id.0).into(), v.number(words).into()])?;
        let pointer = object.into_pointer_value();
        let info = if type_id.0 >= FIRST_USER_TYPE {
            self.cx.ssa.types.get((type_id.0 - FIRST_USER_TYPE) as usize)
        } else {
            self.cx.ssa.builtin_types.iter().find(|(id, _)| *id == type_id).map(|(_, info)| info)
        };
        for index in 0..words {
            let storage = info.and_then(|info| info.storage.get(index as usize)).copied().unwrap_or(Storage::Value);
            if storage == Storage::Value {
                let at = v.offset(pointer, Layout::Instance.size(v.target.pointer()) + 8 * index)?;
                v.store(at, v.bits(UNBOUND), Place::slot(index, storage))?;
            }
        }
        self.result(inst, pointer)
    }

    /// The arguments in an array on the stack: of addresses, or of 64-bit words.
    fn array(&self, inst: &Inst, addresses: bool) -> Result<PointerValue<'c>> {
        let v = &self.cx.v;
        let array = self.stack(inst.args.len().max(1) as u32)?;
        let size = if addresses { v.target.pointer() } else { 8 };
        for (index, &arg) in inst.args.iter().enumerate() {
            let value: BasicValueEnum<'c> =
                if addresses { self.pointer(arg)?.into() } else { self.to_word(arg)?.into() };
            v.store(v.offset(array, index as u32 * size)?, value, Place::Stack)?;
        }
        Ok(array)
    }

    /// An argument of a row of type U32.
    pub(super) fn narrow(&self, value: IntValue<'c>) -> Result<IntValue<'c>> {
        let v = &self.cx.v;
        Ok(v.ir.build_int_truncate(value, v.i32, "")?)
    }
}
