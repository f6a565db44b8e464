//! What LLVM is told about memory and branches: type-based alias classes, branch weights, memory effects.
//!
//! Two accesses with different [`Place`]s never touch the same bytes; that is what lets a loop that stores elements
//! keep a list's header in registers.

use std::cell::RefCell;
use std::collections::BTreeMap;

use inkwell::context::Context;
use inkwell::values::{InstructionValue, MetadataValue};
use molt_abi::layout::Layout;
use molt_abi::value::Storage;

/// A class of memory: an alias class of its own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Place {
    /// The reference count of any object.
    Count,
    TypeId,
    /// A field of a layout, other than the header's.
    Field(&'static str, u8),
    /// A word of instances, by position and storage kind.
    Slot(u32, u8),
    /// The elements of lists of a storage kind.
    Element(u8),
    /// The items of tuples.
    Item,
    /// Module variables and other program data.
    Global,
    /// Arrays on the stack.
    Stack,
}

impl Place {
    pub(crate) fn field(layout: Layout, index: u8) -> Place {
        match index {
            0 => Place::Count,
            1 => Place::TypeId,
            _ => Place::Field(layout.name(), index),
        }
    }

    pub(crate) fn slot(index: u32, storage: Storage) -> Place {
        Place::Slot(index, storage as u8)
    }

    pub(crate) fn element(storage: Storage) -> Place {
        Place::Element(storage as u8)
    }

    fn name(self) -> String {
        match self {
            Place::Count => "count".into(),
            Place::TypeId => "type".into(),
            Place::Field(layout, index) => format!("{layout}.{index}"),
            Place::Slot(index, storage) => format!("slot.{index}.{storage}"),
            Place::Element(storage) => format!("element.{storage}"),
            Place::Item => "item".into(),
            Place::Global => "global".into(),
            Place::Stack => "stack".into(),
        }
    }
}

/// Metadata nodes, made once each.
pub(crate) struct Facts<'c> {
    context: &'c Context,
    root: MetadataValue<'c>,
    tbaa_kind: u32,
    prof_kind: u32,
    range_kind: u32,
    places: RefCell<BTreeMap<Place, MetadataValue<'c>>>,
    likely: MetadataValue<'c>,
    unlikely: MetadataValue<'c>,
    type_ids: MetadataValue<'c>,
    lengths: MetadataValue<'c>,
}

impl<'c> Facts<'c> {
    pub(crate) fn new(context: &'c Context) -> Facts<'c> {
        let weights = |then: u64, otherwise: u64| {
            let i32 = context.i32_type();
            context.metadata_node(&[
                context.metadata_string("branch_weights").into(),
                i32.const_int(then, false).into(),
                i32.const_int(otherwise, false).into(),
            ])
        };
        let range = |ty: inkwell::types::IntType<'c>, end: u64| {
            context.metadata_node(&[ty.const_zero().into(), ty.const_int(end, false).into()])
        };
        Facts {
            context,
            root: context.metadata_node(&[context.metadata_string("molt").into()]),
            tbaa_kind: context.get_kind_id("tbaa"),
            prof_kind: context.get_kind_id("prof"),
            range_kind: context.get_kind_id("range"),
            places: RefCell::default(),
            likely: weights(2000, 1),
            unlikely: weights(1, 2000),
            type_ids: range(context.i32_type(), 1 << 31),
            lengths: range(context.i64_type(), 1 << 47),
        }
    }

    /// Says what memory a load, a store or a call touches.
    pub(crate) fn touches(&self, instruction: InstructionValue<'c>, place: Place) {
        let tag = *self.places.borrow_mut().entry(place).or_insert_with(|| {
            let zero = self.context.i64_type().const_zero();
            let name = self.context.metadata_string(&place.name());
            let ty = self.context.metadata_node(&[name.into(), self.root.into(), zero.into()]);
            self.context.metadata_node(&[ty.into(), ty.into(), zero.into()])
        });
        set(instruction, tag, self.tbaa_kind);
    }

    /// The first successor of the branch is the usual one.
    pub(crate) fn likely(&self, branch: InstructionValue<'c>) {
        set(branch, self.likely, self.prof_kind);
    }

    pub(crate) fn unlikely(&self, branch: InstructionValue<'c>) {
        set(branch, self.unlikely, self.prof_kind);
    }

    /// The loaded i32 is a type id.
    pub(crate) fn is_type_id(&self, load: InstructionValue<'c>) {
        set(load, self.type_ids, self.range_kind);
    }

    /// The loaded i64 is a length in bytes or elements.
    pub(crate) fn is_length(&self, load: InstructionValue<'c>) {
        set(load, self.lengths, self.range_kind);
    }
}

/// Metadata can be refused only for what is no instruction; such a value needs none.
fn set<'c>(instruction: InstructionValue<'c>, node: MetadataValue<'c>, kind: u32) {
    let _ = instruction.set_metadata(node, kind);
}

/// LLVM's encoding of `memory(...)`: two bits (1 reads, 2 writes) for each of six kinds of memory.
pub(crate) mod memory {
    pub(crate) const NONE: u64 = 0;
    pub(crate) const READ: u64 = 0b01_01_01_01_01_01;
}
