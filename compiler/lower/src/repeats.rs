//! Objects of classes whose statements may run several times (`molt_infer::repeats`).
//!
//! The first word of such an object is the type id of the class's instances, as in static class objects. Then come the
//! objects of the classes above it that repeat as well, then its attributes. Instances have a word with their class.

use crate::func::{FuncLower, Val};
use crate::layout::OBJECT;
use crate::program::{HeapType, Program};
use molt_abi::types::Builtin;
use molt_abi::value::Storage;
use molt_hir::Name;
use molt_infer::Slot;
use molt_infer::types::{Atom, Class, Shape, Type};
use molt_ssa::{IntCond, Op, Ty, TypeId, TypeInfo, ValueId};

/// The name of the word with the class; no identifier has it.
pub(crate) const CLASS: Name = Name(u32::MAX - 1);

/// A class with its object, if it has one.
pub(crate) type ClassVal = (Class, Val);

impl Program<'_, '_> {
    /// The repeated class whose attribute the slot is.
    fn repeated_owner(&self, slot: Slot, name: Name) -> Option<Class> {
        self.repeated.iter().copied().find(|c| self.world.classes[c.index()].attrs.get(&name) == Some(&slot))
    }

    pub(crate) fn class_words(&self, class: Class) -> u32 {
        (1 + self.world.class_links(class).len() + self.world.classes[class.index()].attrs.len()) as u32
    }

    fn attr_word(&self, class: Class, name: Name) -> Option<u32> {
        let at = self.world.classes[class.index()].attrs.get_index_of(&name)?;
        Some((1 + self.world.class_links(class).len() + at) as u32)
    }

    /// The type of the class's objects.
    pub(crate) fn class_object_info(&mut self, class: Class) -> TypeInfo {
        let metaclass = self.world.classes[class.index()].metaclass;
        let metaclass = metaclass.unwrap_or_else(|| self.world.builtin_class(Builtin::type_));
        let mro = self.world.classes[metaclass.index()].mro.clone();
        let ancestors: Vec<TypeId> = mro.iter().map(|&c| self.type_id(HeapType::Class(c))).collect();
        let name = self.hir.names.text(self.world.classes[metaclass.index()].name).to_owned();
        let mut storage = vec![Storage::Value; self.class_words(class) as usize];
        storage[0] = Storage::Raw;
        TypeInfo {
            full_name: name.clone(),
            name,
            base: ancestors[0],
            storage,
            finalizer: None,
            is_identity: false,
            ancestors,
        }
    }
}

impl FuncLower<'_, '_, '_> {
    fn object_word(&mut self, object: ValueId, index: u32) -> ValueId {
        let word = self.emit1(Op::LoadSlot { index, storage: Storage::Value }, &[object], Ty::Value);
        self.emit1(Op::RefFromV, &[word], Ty::Ref(OBJECT))
    }

    /// The class object of an instance of a repeated class.
    fn class_word(&mut self, object: ValueId, shape: Shape) -> Option<ValueId> {
        let index = self.program.layout(shape).fields.get_index_of(&CLASS)? as u32;
        Some(self.object_word(object, index))
    }

    /// From the object of a class to that of a class above it, or of its metaclass.
    fn link(&mut self, object: ValueId, of: Class, to: Class) -> Option<ValueId> {
        if of == to {
            return Some(object);
        }
        let links = self.program.world.class_links(of);
        if let Some(at) = links.iter().position(|&link| link == to) {
            return Some(self.object_word(object, 1 + at as u32));
        }
        let metaclass = self.program.world.classes[of.index()].metaclass?;
        let at = links.iter().position(|&link| link == metaclass)?;
        let metaclass_object = self.object_word(object, 1 + at as u32);
        self.link(metaclass_object, metaclass, to)
    }

    /// The object of the repeated class `owner`, which stands above a value's class (or is, or stands above, the value
    /// itself).
    pub(crate) fn owner_object(&mut self, atom: Atom, val: &Val, owner: Class) -> Option<ValueId> {
        match (atom, val) {
            (Atom::Class(class), &Val::One(object)) => self.link(object, class, owner),
            (Atom::Super(id), val) => {
                let this = self.program.world.types.super_parts(id).1;
                let atom = self.single(this)?;
                self.owner_object(atom, val, owner)
            }
            (Atom::Instance(shape), &Val::One(object)) => {
                let object = self.class_word(object, shape)?;
                let class = self.program.world.shape_class(shape);
                self.link(object, class, owner)
            }
            (Atom::AnyException(base), &Val::One(object)) => self.exception_owner(object, base, owner),
            _ => None,
        }
    }

    /// `owner_object` of an exception whose class only run time knows.
    fn exception_owner(&mut self, object: ValueId, base: Class, owner: Class) -> Option<ValueId> {
        let (join, found) = self.join_block(Ty::Ref(OBJECT));
        let mut any = false;
        for shape in self.repeated_shapes(base) {
            let class = self.program.world.shape_class(shape);
            if !self.program.world.is_subclass(class, owner) {
                continue;
            }
            let next = self.branch_on_shape(object, shape);
            let own = self.class_word(object, shape)?;
            let link = self.link(own, class, owner)?;
            self.goto(join, &[link]);
            self.block = next;
            any = true;
        }
        self.terminate(molt_ssa::Term::Unreachable);
        self.block = join;
        any.then_some(found)
    }

    /// Goes on where the object is of this shape; the block for all others.
    fn branch_on_shape(&mut self, object: ValueId, shape: Shape) -> molt_ssa::BlockId {
        let id = self.program.type_id(HeapType::Shape(shape));
        let have = self.emit1(Op::RefType, &[object], Ty::I64);
        let want = self.iconst(i64::from(id.0));
        let is = self.icmp(IntCond::Eq, have, want);
        let (yes, no) = (self.f.add_block(), self.f.add_block());
        self.branch(is, yes, no);
        self.block = yes;
        no
    }

    /// The shapes of repeated classes below an exception class.
    fn repeated_shapes(&mut self, base: Class) -> Vec<Shape> {
        let world = &self.program.world;
        let below = self.program.repeated.iter().filter(|&&class| world.is_subclass(class, base));
        let mut shapes: Vec<Shape> = below
            .flat_map(|class| &world.classes[class.index()].shapes)
            .map(|&shape| world.find_shape(shape))
            .collect();
        shapes.sort_unstable();
        shapes.dedup();
        shapes
    }

    /// The class object of an exception.
    pub(crate) fn exception_class(&mut self, object: ValueId, base: Class) -> ValueId {
        let (join, found) = self.join_block(Ty::Ref(OBJECT));
        for shape in self.repeated_shapes(base) {
            let next = self.branch_on_shape(object, shape);
            if let Some(own) = self.class_word(object, shape) {
                self.goto(join, &[own]);
            }
            self.block = next;
        }
        let class = self.rt("object_class", &[object], Ty::Ref(OBJECT));
        self.goto(join, &[class]);
        self.block = join;
        found
    }

    /// What stands for a class that a value has to do with as in `owner_object`.
    pub(crate) fn class_through(&mut self, atom: Atom, val: &Val, class: Class) -> Val {
        if !self.program.world.repeats(class) {
            return Val::Unit;
        }
        self.owner_object(atom, val, class).map_or(Val::Unit, Val::One)
    }

    /// `type(value)` for one kind of value.
    pub(crate) fn type_through(&mut self, atom: Atom, val: &Val) -> Option<(Val, Type)> {
        let class = self.program.world.class_of(atom)?;
        let val = self.class_through(atom, val, class);
        Some((val, self.program.world.types.of(Atom::Class(class))))
    }

    // --- attributes ----------------------------------------------------------------------------------------------------

    /// A class attribute, found through a value as in `owner_object`.
    pub(crate) fn load_class_attr(&mut self, (atom, val): (Atom, &Val), slot: Slot, name: Name) -> ValueId {
        if let Some(owner) = self.program.repeated_owner(slot, name)
            && let Some(index) = self.program.attr_word(owner, name)
            && let Some(object) = self.owner_object(atom, val, owner)
        {
            return self.emit1(Op::LoadSlot { index, storage: Storage::Value }, &[object], Ty::Value);
        }
        let text = self.program.hir.names.text(name).to_owned();
        let global = self.program.class_attr(slot, &text);
        self.emit1(Op::LoadGlobal { global }, &[], Ty::Value)
    }

    pub(crate) fn store_class_attr(&mut self, (atom, val): (Atom, &Val), slot: Slot, name: Name, word: ValueId) {
        if let Some(owner) = self.program.repeated_owner(slot, name)
            && let Some(index) = self.program.attr_word(owner, name)
            && let Some(object) = self.owner_object(atom, val, owner)
        {
            self.replace_slot(object, index, Storage::Value, word);
            return;
        }
        let text = self.program.hir.names.text(name).to_owned();
        let global = self.program.class_attr(slot, &text);
        self.store_global(global, word);
    }

    // --- class objects -------------------------------------------------------------------------------------------------

    /// A new object of the class; `above` are its bases and its metaclass.
    pub(crate) fn new_class_object(&mut self, class: Class, above: &[ClassVal]) -> ValueId {
        let type_id = self.program.type_id(HeapType::ClassObject(class));
        let words = self.program.class_words(class);
        let object = self.emit1(Op::New { type_id, words }, &[], Ty::Ref(OBJECT));
        let id = self.program.type_id(HeapType::Class(class));
        let id = self.iconst(i64::from(id.0));
        self.emit(Op::StoreSlot { index: 0, storage: Storage::Raw }, &[object, id], &[]);
        for (index, link) in (1..).zip(self.program.world.class_links(class)) {
            let found = above.iter().find_map(|(base, val)| match *val {
                Val::One(base_object) => self.link(base_object, *base, link),
                _ => None,
            });
            if let Some(found) = found {
                let word = self.emit1(Op::VFromRef, &[found], Ty::Value);
                self.emit(Op::StoreSlot { index, storage: Storage::Value }, &[object, word], &[]);
            }
        }
        object
    }

    /// Gives a new instance its class.
    pub(crate) fn store_class(&mut self, object: ValueId, shape: Shape, class: &Val) {
        let Some(index) = self.program.layout(shape).fields.get_index_of(&CLASS) else { return };
        if let Val::One(class) = *class {
            let word = self.emit1(Op::VFromRef, &[class], Ty::Value);
            self.emit(Op::StoreSlot { index: index as u32, storage: Storage::Value }, &[object, word], &[]);
        }
    }

    /// The classes that a value names, a class or a tuple of classes; None if types do not say which they are.
    pub(crate) fn class_vals(&mut self, val: &Val, ty: Type) -> Option<Vec<ClassVal>> {
        let classes = self.plan(|c| c.known_classes(ty))?;
        if !classes.iter().any(|&class| self.program.world.repeats(class)) {
            return Some(classes.into_iter().map(|class| (class, Val::Unit)).collect());
        }
        match (self.single(ty)?, val) {
            (Atom::Class(class), val) => Some(vec![(class, val.clone())]),
            (Atom::Tuple(items), &Val::One(tuple)) => {
                let mut out = Vec::new();
                for (at, item) in self.program.world.types.items(items).to_vec().into_iter().enumerate() {
                    let at = self.iconst(at as i64);
                    let word = self.emit1(Op::LoadItem, &[tuple, at], Ty::Value);
                    let held = self.from_value(word, item);
                    out.extend(self.class_vals(&held, item)?);
                }
                Some(out)
            }
            _ => Some(classes.into_iter().map(|class| (class, Val::Unit)).collect()),
        }
    }

    /// Whether the class of a value (or the class that it is) stands below a class that repeats: below its very object.
    pub(crate) fn is_below(&mut self, atom: Atom, val: &Val, (class, object): &ClassVal) -> ValueId {
        match (self.owner_object(atom, val, *class), object) {
            (Some(found), &Val::One(object)) => self.emit1(Op::RefSame, &[found, object], Ty::I1),
            _ => self.bool_const(true),
        }
    }
}
