//! One compilation: the LLVM module, what is declared in it, and what was asked for so far.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use inkwell::attributes::AttributeLoc;
use inkwell::context::Context;
use inkwell::module::{FlagBehavior, Linkage, Module};
use inkwell::values::{BasicValueEnum, FunctionValue, GlobalValue};
use molt_ssa::{DataId, Function, Op, SiteId, StaticId};

use crate::abi::Shape;
use crate::data::Kind;
use crate::debug::Lines;
use crate::depth::{Depths, Frame};
use crate::heat::blocks_in_cycles;
use crate::helpers::Helper;
use crate::tiers::{Tier, tiers};
use crate::verbs::Verbs;
use crate::{CodegenError, Options};

/// Instructions of a helper that is always inlined.
const INLINED: usize = 80;

pub(crate) struct Cx<'c, 'm> {
    pub(crate) ssa: &'m molt_ssa::Module,
    pub(crate) v: Verbs<'c>,
    pub(crate) llvm: Module<'c>,
    pub(crate) shapes: Vec<Shape>,
    pub(crate) functions: Vec<FunctionValue<'c>>,
    pub(crate) depths: Depths,
    /// By function.
    pub(crate) tiers: Vec<Tier>,
    pub(crate) lines: Option<Lines<'c>>,
    pub(crate) rows: RefCell<BTreeMap<&'static str, FunctionValue<'c>>>,
    pub(crate) helpers: RefCell<BTreeMap<Helper, FunctionValue<'c>>>,
    pub(crate) globals: RefCell<Vec<Option<GlobalValue<'c>>>>,
    pub(crate) data: RefCell<BTreeMap<(Kind, DataId), GlobalValue<'c>>>,
    pub(crate) statics: RefCell<BTreeMap<StaticId, GlobalValue<'c>>>,
    /// By the function of the source and the items: equal constants of one are one object.
    pub(crate) tuples: RefCell<HashMap<(u32, Vec<BasicValueEnum<'c>>), GlobalValue<'c>>>,
    pub(crate) texts: RefCell<BTreeMap<Vec<u8>, GlobalValue<'c>>>,
    pub(crate) sites: RefCell<Sites>,
    pub(crate) variables: RefCell<BTreeMap<&'static str, GlobalValue<'c>>>,
}

/// The places that the program can put into a traceback, numbered as they are met.
#[derive(Default)]
pub(crate) struct Sites {
    numbers: BTreeMap<SiteId, u32>,
    pub(crate) order: Vec<SiteId>,
    info_numbers: BTreeMap<u32, u32>,
    /// The code objects that are referred to, numbered in the same way.
    pub(crate) infos: Vec<u32>,
}

impl Sites {
    pub(crate) fn number(&mut self, site: SiteId) -> u32 {
        *self.numbers.entry(site).or_insert_with(|| {
            self.order.push(site);
            self.order.len() as u32 - 1
        })
    }

    pub(crate) fn info(&mut self, info: u32) -> u32 {
        *self.info_numbers.entry(info).or_insert_with(|| {
            self.infos.push(info);
            self.infos.len() as u32 - 1
        })
    }
}

impl<'c, 'm> Cx<'c, 'm> {
    /// Everything declared, nothing defined.
    pub(crate) fn new(context: &'c Context, ssa: &'m molt_ssa::Module, options: &Options) -> Cx<'c, 'm> {
        let llvm = context.create_module("program");
        let v = Verbs::new(context, options.target);
        llvm.add_basic_value_flag("molt.pointer.bits", FlagBehavior::Error, v.number(options.target.address_bits()));
        // The runtime's bitcode brings its own, with a behaviour that the C API does not know.
        if options.target.pointer() == 8 && options.runtime_inline_bitcode.is_none() {
            llvm.add_basic_value_flag("PIC Level", FlagBehavior::Error, v.number(2));
            llvm.add_basic_value_flag("PIE Level", FlagBehavior::Warning, v.number(2));
        }
        let depths = Depths::of(ssa);
        let tiers = tiers(ssa, options.profile);
        let shapes: Vec<Shape> = ssa
            .functions
            .iter()
            .enumerate()
            .map(|(index, function)| Shape::new(&function.sig, depths.foreign[index], depths.needs[index]))
            .collect();
        let functions = ssa
            .functions
            .iter()
            .zip(&shapes)
            .map(|(function, shape)| {
                let ty = shape.function_type(&v);
                let declared = llvm.add_function(&symbol(&function.name), ty, Some(Linkage::Internal));
                shape.attach(&v, ssa, declared);
                let says = |name| v.attribute(declared, AttributeLoc::Function, name, 0);
                if function.cold && !is_hub(ssa, function) {
                    says("cold");
                    says("optsize");
                }
                declared
            })
            .collect();
        let lines = Lines::new(&llvm, ssa, options);
        Cx {
            globals: RefCell::new(vec![None; ssa.globals.len()]),
            ssa,
            v,
            llvm,
            shapes,
            functions,
            depths,
            tiers,
            lines,
            rows: RefCell::default(),
            helpers: RefCell::default(),
            data: RefCell::default(),
            statics: RefCell::default(),
            tuples: RefCell::default(),
            texts: RefCell::default(),
            sites: RefCell::default(),
            variables: RefCell::default(),
        }
    }

    /// Lets the optimiser inline what is always worth it: helpers that stayed small when they took in others.
    pub(crate) fn mark_inline(&self) {
        let size = |function: &Function| function.blocks.iter().map(|block| block.insts.len() + 1).sum::<usize>();
        for ((function, declared), tier) in self.ssa.functions.iter().zip(&self.functions).zip(&self.tiers) {
            if function.inline && !function.cold && *tier == Tier::Full && size(function) <= INLINED {
                self.v.attribute(*declared, AttributeLoc::Function, "alwaysinline", 0);
            }
        }
    }

    /// What a call of the function adds to the depth.
    pub(crate) fn frames(&self, function: &Function) -> u64 {
        match self.frame(function) {
            Frame::Shown => 1,
            Frame::Comparison | Frame::Repr => 1 << 32,
            Frame::Hidden => 0,
        }
    }

    /// As what the function counts in the depth of recursion.
    pub(crate) fn frame(&self, function: &Function) -> Frame {
        match self.ssa.infos.get(function.info as usize) {
            Some(info) if !info.hidden => Frame::Shown,
            Some(info) => Frame::of_hidden(&info.name),
            None => Frame::Hidden,
        }
    }

    /// Defines every function, then what they turned out to need.
    pub(crate) fn define(&self) -> Result<(), CodegenError> {
        for (index, function) in self.ssa.functions.iter().enumerate() {
            crate::function::define(self, index).map_err(|broken| internal(function, broken.0))?;
        }
        self.v.cold.set(false);
        let data = |broken: crate::Broken| CodegenError::Internal { function: "static data".into(), message: broken.0 };
        self.define_main().map_err(data)?;
        self.define_helpers().map_err(data)?;
        self.define_tables().map_err(data)?;
        if let Some(lines) = &self.lines {
            lines.finish();
        }
        Ok(())
    }
}

/// Whether a function that runs once may spend time nevertheless: in loops, or in callees that get inlined.
fn is_hub(ssa: &molt_ssa::Module, function: &Function) -> bool {
    let calls = function.insts.iter().any(|inst| match inst.op {
        Op::Call { func } => !ssa.functions[func.index()].cold,
        _ => false,
    });
    calls || blocks_in_cycles(function).contains(&true)
}

fn internal(function: &Function, message: String) -> CodegenError {
    CodegenError::Internal { function: function.name.clone(), message }
}

/// A symbol that can't be one of C's or the runtime's: these have no dot.
fn symbol(name: &str) -> String {
    if name.contains('.') && !name.starts_with("llvm.") { name.to_owned() } else { format!("py.{name}") }
}
