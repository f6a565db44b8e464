//! Static tables that the runtime reads: types, places in the source, code objects, source lines
//! (`molt_abi::layout`). Only what is used is in them, in the order of its use.

use std::collections::BTreeMap;

use inkwell::module::Linkage;
use inkwell::values::{ArrayValue, BasicValueEnum, GlobalValue, IntValue, PointerValue};
use molt_abi::layout::{counted_words, exception};
use molt_abi::types::{Builtin, FIRST_USER_TYPE};
use molt_abi::value::{FIRST_TAGGED, Storage};
use molt_ssa::{Op, Ty, TypeId, TypeInfo};

use crate::Result;
use crate::module::Cx;

/// Bytes gathered for one constant, each text once.
#[derive(Default)]
struct Blob {
    bytes: Vec<u8>,
    known: BTreeMap<Vec<u8>, usize>,
}

impl Blob {
    fn add(&mut self, text: &[u8]) -> usize {
        if let Some(&at) = self.known.get(text) {
            return at;
        }
        let at = self.bytes.len();
        self.bytes.extend_from_slice(text);
        self.known.insert(text.to_vec(), at);
        at
    }
}

/// What a type's entry says, as numbers.
struct Entry {
    id: u32,
    name: (usize, usize),
    full_name: (usize, usize),
    base: u32,
    storage: (usize, usize),
    counted: u32,
    is_identity: bool,
    finalizer: Option<molt_ssa::FuncId>,
    ancestors: (usize, usize),
}

impl<'c> Cx<'c, '_> {
    pub(crate) fn define_tables(&self) -> Result<()> {
        self.define_types();
        self.define_classes();
        self.define_sites();
        self.define_shows_floats()
    }

    /// How the runtime shows a float, if the program can have one: no runtime function makes a float of something else.
    fn define_shows_floats(&self) -> Result<()> {
        let v = &self.v;
        let is_float = |op: &Op| matches!(op, Op::VConst { bits } if *bits < FIRST_TAGGED);
        let mut functions = self.ssa.functions.iter();
        let has_floats = functions
            .any(|function| function.values.contains(&Ty::F64) || function.insts.iter().any(|inst| is_float(&inst.op)));
        let shows = match has_floats {
            true => self.row_named("float_to_str")?.as_global_value().as_pointer_value(),
            false => v.ptr.const_null(),
        };
        let global = self.llvm.add_global(v.ptr, None, "molt_shows_floats");
        global.set_initializer(&shows);
        global.set_constant(true);
        Ok(())
    }

    fn define_types(&self) {
        let v = &self.v;
        let mut texts = Blob::default();
        let mut ancestors: Vec<u32> = Vec::new();
        let mut entries = Vec::new();
        let mut add = |id: u32, info: &TypeInfo| {
            let storage: Vec<u8> = info.storage.iter().map(|&storage| storage as u8).collect();
            let mut text = |text: &[u8]| (texts.add(text), text.len());
            entries.push(Entry {
                id,
                name: text(info.name.as_bytes()),
                full_name: text(info.full_name.as_bytes()),
                base: info.base.0,
                storage: text(&storage),
                counted: counted_words(&info.storage),
                is_identity: info.is_identity,
                finalizer: info.finalizer,
                ancestors: (ancestors.len(), info.ancestors.len()),
            });
            ancestors.extend(info.ancestors.iter().map(|id| id.0));
        };
        for &builtin in Builtin::ALL {
            let known = self.ssa.builtin_types.iter().find(|(id, _)| id.0 == builtin as u32);
            match known {
                Some((id, info)) => add(id.0, info),
                None => add(builtin as u32, &builtin_info(builtin)),
            }
        }
        for (index, info) in self.ssa.types.iter().enumerate() {
            add(FIRST_USER_TYPE + index as u32, info);
        }

        let texts = self.bytes_table(None, &texts.bytes);
        let ancestors: Vec<u8> = ancestors.iter().flat_map(|id| id.to_le_bytes()).collect();
        let ancestors = self.bytes_table(None, &ancestors);
        let infos: Vec<_> = entries
            .iter()
            .map(|entry| {
                let finalizer = entry.finalizer.map(|func| self.functions[func.index()].as_global_value());
                v.context.const_struct(
                    &[
                        self.inside(texts, entry.name.0).into(),
                        self.length(entry.name.1).into(),
                        self.inside(texts, entry.full_name.0).into(),
                        self.length(entry.full_name.1).into(),
                        v.number(entry.base).into(),
                        v.number(entry.storage.1 as u32).into(),
                        self.inside(texts, entry.storage.0).into(),
                        finalizer.map_or(v.ptr.const_null(), |function| function.as_pointer_value()).into(),
                        self.inside(ancestors, entry.ancestors.0 * 4).into(),
                        v.number(entry.ancestors.1 as u32).into(),
                        v.number(entry.counted).into(),
                        self.length(usize::from(entry.is_identity)).into(),
                    ],
                    false,
                )
            })
            .collect();
        let Some(ty) = infos.first().map(|info| info.get_type()) else { return };
        let size = self.struct_size(&[2, 2, 2, 2, 1, 1, 2, 2, 2, 1, 1, 2]);
        let infos = self.table(None, ty.const_array(&infos));
        let last = entries.iter().map(|entry| entry.id).max().unwrap_or(0) as usize;
        let mut pointers = vec![v.ptr.const_null(); last + 1];
        for (index, entry) in entries.iter().enumerate() {
            pointers[entry.id as usize] = self.inside(infos, index * size);
        }
        self.table(Some("molt_types"), v.ptr.const_array(&pointers));
    }

    fn define_sites(&self) {
        let v = &self.v;
        let mut sites = self.sites.borrow_mut();
        let mut lines = Blob::default();
        let mut numbers: Vec<u32> = Vec::new();
        let mut at = 0;
        // A site around another one comes behind it.
        while let Some(&id) = sites.order.get(at) {
            at += 1;
            let site = &self.ssa.sites[id.index()];
            let (anchor, anchor_end) = site.anchor.unwrap_or((0, 0));
            let text = lines.add(site.text.as_bytes()) as u32;
            numbers.extend([
                sites.info(site.info),
                site.line,
                site.end_line,
                site.column,
                site.end_column,
                anchor,
                anchor_end,
                text,
                site.text.len() as u32,
                site.around.map_or(u32::MAX, |around| sites.number(around)),
            ]);
        }
        let numbers: Vec<u8> = numbers.iter().flat_map(|number| number.to_le_bytes()).collect();
        self.bytes_table(Some("molt_sites"), &numbers).set_alignment(4);
        self.bytes_table(Some("molt_lines"), &lines.bytes);

        let mut texts = Blob::default();
        let places: Vec<_> = sites
            .infos
            .iter()
            .map(|&info| {
                let info = &self.ssa.infos[info as usize];
                (texts.add(info.name.as_bytes()), texts.add(info.file.as_bytes()), info)
            })
            .collect();
        let texts = self.bytes_table(None, &texts.bytes);
        let functions: Vec<_> = places
            .iter()
            .map(|(name, file, info)| {
                let fields: [BasicValueEnum<'c>; 5] = [
                    self.inside(texts, *name).into(),
                    self.length(info.name.len()).into(),
                    self.inside(texts, *file).into(),
                    self.length(info.file.len()).into(),
                    v.number(u32::from(info.hidden)).into(),
                ];
                v.context.const_struct(&fields, false)
            })
            .collect();
        let word: inkwell::types::BasicTypeEnum<'c> = v.word.into();
        let ty = v.context.struct_type(&[v.ptr.into(), word, v.ptr.into(), word, v.i32.into()], false);
        self.table(Some("molt_functions"), ty.const_array(&functions));
    }

    fn length(&self, length: usize) -> IntValue<'c> {
        self.v.word.const_int(length as u64, false)
    }

    /// The address `at` bytes into a table.
    pub(crate) fn inside(&self, table: GlobalValue<'c>, at: usize) -> PointerValue<'c> {
        let index = self.v.word.const_int(at as u64, false);
        // SAFETY: a constant address computation on a sized type; callers stay inside the table.
        unsafe { table.as_pointer_value().const_gep(self.v.i8, &[index]) }
    }

    fn bytes_table(&self, name: Option<&str>, bytes: &[u8]) -> GlobalValue<'c> {
        self.table(name, self.v.context.const_string(bytes, false))
    }

    fn table(&self, name: Option<&str>, value: ArrayValue<'c>) -> GlobalValue<'c> {
        let table = self.llvm.add_global(value.get_type(), None, name.unwrap_or(""));
        table.set_initializer(&value);
        table.set_constant(true);
        table.set_alignment(8);
        table.set_linkage(if name.is_some() { Linkage::External } else { Linkage::Private });
        table
    }

    /// The size of a struct of 4-byte numbers (1) and words (2), padded to a word.
    fn struct_size(&self, fields: &[usize]) -> usize {
        let word = self.v.target.pointer() as usize;
        let mut at = 0usize;
        for field in fields {
            let size = if *field == 1 { 4 } else { word };
            at = at.next_multiple_of(size) + size;
        }
        at.next_multiple_of(word)
    }
}

/// A builtin type that the program said nothing about.
fn builtin_info(builtin: Builtin) -> TypeInfo {
    let mut ancestors = vec![TypeId(builtin as u32)];
    let mut class = builtin;
    while class != Builtin::object {
        class = class.base();
        ancestors.push(TypeId(class as u32));
    }
    let storage = match builtin {
        Builtin::type_ => vec![Storage::Raw],
        Builtin::function => vec![Storage::Value, Storage::Raw],
        Builtin::module | Builtin::cell => vec![Storage::Value],
        _ if builtin.is_subclass_of(Builtin::BaseException) => vec![Storage::Value; exception::words(builtin) as usize],
        _ => Vec::new(),
    };
    TypeInfo {
        name: builtin.name().into(),
        full_name: builtin.name().into(),
        base: TypeId(builtin.base() as u32),
        storage,
        finalizer: None,
        is_identity: false,
        ancestors,
    }
}
