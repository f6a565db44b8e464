//! Static objects and variables: string and bytes constants, classes, functions, modules, module variables.
//!
//! Static objects are ordinary ones with a count that nothing brings to zero; they are writable, since counts and
//! cached hashes change.

use inkwell::GlobalVisibility;
use inkwell::module::Linkage;
use inkwell::types::{BasicType, BasicTypeEnum};
use inkwell::values::{BasicValueEnum, GlobalValue, IntValue, PointerValue};
use molt_abi::layout::{FieldType, Layout, STATIC_COUNT};
use molt_abi::types::{Builtin, FIRST_USER_TYPE};
use molt_abi::value::{REF_BITS, Storage, UNBOUND};
use molt_ssa::{DataId, GlobalId, Static, StaticId};

use crate::module::Cx;
use crate::{Result, broken};

/// Bytes of an entry of `molt_classes`.
const CLASS_SIZE: usize = 16;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Kind {
    Str,
    Bytes,
}

impl<'c> Cx<'c, '_> {
    /// The static object of a constant.
    pub(crate) fn object(&self, kind: Kind, data: DataId) -> PointerValue<'c> {
        if let Some(known) = self.data.borrow().get(&(kind, data)) {
            return known.as_pointer_value();
        }
        let object = match kind {
            Kind::Str => self.text_global(&self.ssa.strings[data.index()]),
            Kind::Bytes => {
                let bytes = &self.ssa.bytes[data.index()];
                self.object_global(Layout::Bytes, Builtin::bytes, &[("len", bytes.len() as u64)], self.raw(bytes))
            }
        };
        self.data.borrow_mut().insert((kind, data), object);
        object.as_pointer_value()
    }

    /// The static str with this content (WTF-8).
    pub(crate) fn text_object(&self, text: &[u8]) -> PointerValue<'c> {
        self.text_global(text).as_pointer_value()
    }

    fn text_global(&self, text: &[u8]) -> GlobalValue<'c> {
        if let Some(known) = self.texts.borrow().get(text) {
            return *known;
        }
        let chars = text.iter().filter(|byte| *byte & 0xC0 != 0x80).count();
        let fields = [("len", text.len() as u64), ("chars", chars as u64)];
        let object = self.object_global(Layout::Str, Builtin::str, &fields, self.raw(text));
        self.texts.borrow_mut().insert(text.to_vec(), object);
        object
    }

    /// An object with these fields (others are 0) and this tail.
    fn object_global(
        &self,
        layout: Layout,
        class: Builtin,
        fields: &[(&str, u64)],
        tail: impl IntoIterator<Item = BasicValueEnum<'c>>,
    ) -> GlobalValue<'c> {
        let v = &self.v;
        let pointer = v.target.pointer();
        let mut at = 0;
        let mut values: Vec<BasicValueEnum<'c>> = Vec::new();
        for (name, ty) in layout.fields() {
            let value = match *name {
                "count" => u64::from(STATIC_COUNT),
                "type_id" => class as u64,
                _ => fields.iter().find(|(field, _)| field == name).map_or(0, |(_, value)| *value),
            };
            let ty_llvm = match ty {
                FieldType::U32 => v.i32,
                FieldType::I64 | FieldType::F64 => v.i64,
                FieldType::Word => v.word,
            };
            at = layout.offset(name, pointer).unwrap_or(at) + ty.size(pointer);
            values.push(ty_llvm.const_int(value, false).into());
        }
        let padding = layout.size(pointer) - at;
        if padding > 0 {
            values.push(v.i8.array_type(padding).const_zero().into());
        }
        values.extend(tail);
        self.static_global(&values)
    }

    fn raw(&self, bytes: &[u8]) -> Option<BasicValueEnum<'c>> {
        (!bytes.is_empty()).then(|| self.v.context.const_string(bytes, false).into())
    }

    fn static_global(&self, values: &[BasicValueEnum<'c>]) -> GlobalValue<'c> {
        let value = self.v.context.const_struct(values, false);
        let global = self.llvm.add_global(value.get_type(), None, "");
        global.set_linkage(Linkage::Private);
        global.set_alignment(8);
        global.set_initializer(&value);
        global
    }

    /// A class object holds its type id; a function its name and the index of its code object; a module its name.
    pub(crate) fn static_object(&self, id: StaticId) -> Result<PointerValue<'c>> {
        if let Some(known) = self.statics.borrow().get(&id) {
            return Ok(known.as_pointer_value());
        }
        let v = &self.v;
        let (class, words): (Builtin, Vec<BasicValueEnum<'c>>) = match &self.ssa.statics[id.index()] {
            Static::Class(type_id) => return Ok(self.class_object(*type_id)),
            Static::Function { name, info } => {
                let index = self.sites.borrow_mut().info(*info);
                (Builtin::function, vec![self.boxed_text(name), v.bits(u64::from(index)).into()])
            }
            Static::Module { name } => (Builtin::module, vec![self.boxed_text(name)]),
        };
        let mut values: Vec<BasicValueEnum<'c>> = vec![v.number(STATIC_COUNT).into(), v.number(class as u32).into()];
        values.extend(words);
        let object = self.static_global(&values);
        self.statics.borrow_mut().insert(id, object);
        Ok(object.as_pointer_value())
    }

    /// The entry of a type id in `molt_classes`.
    fn class_object(&self, id: molt_ssa::TypeId) -> PointerValue<'c> {
        let classes = self.llvm.get_global("molt_classes").unwrap_or_else(|| {
            let count = FIRST_USER_TYPE + self.ssa.types.len() as u32;
            let (number, word) = (self.v.i32.into(), self.v.i64.into());
            let entry = self.v.context.struct_type(&[number, number, word], false);
            self.llvm.add_global(entry.array_type(count), None, "molt_classes")
        });
        self.inside(classes, id.0 as usize * CLASS_SIZE)
    }

    /// `molt_classes`: a class object for every type id, a header and the type id.
    pub(crate) fn define_classes(&self) {
        let v = &self.v;
        self.class_object(molt_ssa::TypeId(0));
        let Some(classes) = self.llvm.get_global("molt_classes") else { return };
        let entries: Vec<_> = (0..FIRST_USER_TYPE + self.ssa.types.len() as u32)
            .map(|id| {
                let header = [v.number(STATIC_COUNT).into(), v.number(Builtin::type_ as u32).into()];
                v.context.const_struct(&[header[0], header[1], v.bits(u64::from(id)).into()], false)
            })
            .collect();
        let Some(ty) = entries.first().map(|entry| entry.get_type()) else { return };
        classes.set_initializer(&ty.const_array(&entries));
        classes.set_alignment(8);
    }

    /// The static tuple of these constants: values, and references to static objects.
    pub(crate) fn static_tuple(&self, info: u32, items: Vec<BasicValueEnum<'c>>) -> Result<PointerValue<'c>> {
        let key = (info, items);
        if let Some(known) = self.tuples.borrow().get(&key) {
            return Ok(known.as_pointer_value());
        }
        let boxed = key.1.iter().map(|item| match item {
            BasicValueEnum::PointerValue(object) => self.boxed_object(*object),
            other => *other,
        });
        let tuple = self.object_global(Layout::Tuple, Builtin::tuple, &[("len", key.1.len() as u64)], boxed);
        self.tuples.borrow_mut().insert(key, tuple);
        Ok(tuple.as_pointer_value())
    }

    /// A constant value that refers to a static str.
    fn boxed_text(&self, text: &str) -> BasicValueEnum<'c> {
        self.boxed_object(self.text_object(text.as_bytes()))
    }

    /// A constant value that refers to a static object.
    fn boxed_object(&self, object: PointerValue<'c>) -> BasicValueEnum<'c> {
        let v = &self.v;
        if v.target.pointer() == 4 {
            // No relocation is as wide as the value: its halves are written apart.
            let tag = v.number((REF_BITS >> 32) as u32);
            return v.context.const_struct(&[object.into(), tag.into()], false).into();
        }
        let address: IntValue<'c> = object.const_to_int(v.i64);
        address.const_add(v.bits(REF_BITS)).into()
    }

    /// A module variable: where it is, and how it holds its value.
    pub(crate) fn global(&self, id: GlobalId) -> (PointerValue<'c>, Storage) {
        let declared = &self.ssa.globals[id.index()];
        let mut globals = self.globals.borrow_mut();
        let global = globals[id.index()].get_or_insert_with(|| {
            let v = &self.v;
            let ty: BasicTypeEnum<'c> = if declared.storage == Storage::Float { v.f64.into() } else { v.i64.into() };
            let name = format!("global.{}", declared.name);
            let global = self.llvm.add_global(ty, None, &name);
            global.set_linkage(Linkage::Internal);
            match declared.storage {
                Storage::Value => global.set_initializer(&v.bits(UNBOUND)),
                Storage::Float => global.set_initializer(&v.f64.const_zero()),
                _ => global.set_initializer(&v.bits(0)),
            }
            global
        });
        (global.as_pointer_value(), declared.storage)
    }

    /// How many calls may be nested (`u32`; `sys.setrecursionlimit`).
    pub(crate) fn recursion_limit(&self) -> PointerValue<'c> {
        self.shared_variable("molt_recursion_limit", self.v.number(1000))
    }

    /// The lowest address that the stack may reach (`usize`), with room left for the runtime.
    pub(crate) fn stack_limit(&self) -> PointerValue<'c> {
        self.shared_variable("molt_stack_limit", self.v.word.const_zero())
    }

    /// A variable that the runtime may define; if it does not, it has this value.
    fn shared_variable(&self, name: &'static str, value: IntValue<'c>) -> PointerValue<'c> {
        let mut variables = self.variables.borrow_mut();
        let variable = variables.entry(name).or_insert_with(|| {
            let variable = self.llvm.add_global(value.get_type(), None, name);
            variable.set_linkage(Linkage::WeakAny);
            variable.set_visibility(GlobalVisibility::Hidden);
            variable.set_initializer(&value);
            variable
        });
        variable.as_pointer_value()
    }

    /// How deep the recursion was when the runtime was last called.
    pub(crate) fn depth_variable(&self) -> PointerValue<'c> {
        self.program_variable("molt.depth", self.v.i64.as_basic_type_enum())
    }

    /// What a rare number as a result means (`abi::status`).
    pub(crate) fn status_variable(&self) -> PointerValue<'c> {
        self.program_variable("molt.status", self.v.i8.as_basic_type_enum())
    }

    /// The int word of the last function that returned one in the place of an i64.
    pub(crate) fn word_variable(&self) -> PointerValue<'c> {
        self.program_variable("molt.word", self.v.i64.as_basic_type_enum())
    }

    /// The value of the last StopIteration that was not materialised.
    pub(crate) fn stop_variable(&self) -> PointerValue<'c> {
        self.program_variable("molt.stop.value", self.v.i64.as_basic_type_enum())
    }

    fn program_variable(&self, name: &'static str, ty: BasicTypeEnum<'c>) -> PointerValue<'c> {
        let mut variables = self.variables.borrow_mut();
        let variable = variables.entry(name).or_insert_with(|| {
            let variable = self.llvm.add_global(ty, None, name);
            variable.set_linkage(Linkage::Internal);
            variable.set_initializer(&ty.into_int_type().const_zero());
            variable
        });
        variable.as_pointer_value()
    }

    /// The stack pointer, for the check against the stack's end.
    pub(crate) fn stack_pointer(&self) -> Result<IntValue<'c>> {
        let v = &self.v;
        let register = v.context.metadata_node(&[v.context.metadata_string("rsp").into()]);
        match v.intrinsic(&self.llvm, "llvm.read_register", &[v.i64.into()], &[register.into()])? {
            BasicValueEnum::IntValue(value) => Ok(value),
            _ => broken("the stack pointer is no number"),
        }
    }
}
