//! Which functions need to know how deep the recursion is.
//!
//! One number counts both depths: its low half the frames that the program sees, for the recursion limit, its high half
//! the comparisons and reprs of runtime/py that are inside one another (lists that hold each other), as CPython counts
//! calls in C.
//!
//! The depth travels in a register, as a hidden last parameter of every function that counts it or may reach one that
//! does. Functions that the runtime calls find it in a variable, which those that may call the runtime keep up to date.

use molt_ssa::{FuncId, Module, Op};

use crate::runtime::may_call_back;

/// As what a function counts in the depth of recursion.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Frame {
    /// Of the program: tracebacks show it.
    Shown,
    /// Of runtime/py.
    Hidden,
    Comparison,
    Repr,
}

impl Frame {
    pub(crate) fn of_hidden(name: &str) -> Frame {
        match name {
            "__eq__" | "__ne__" | "__lt__" | "__le__" | "__gt__" | "__ge__" => Frame::Comparison,
            "__repr__" => Frame::Repr,
            _ => Frame::Hidden,
        }
    }

    pub(crate) fn suffix(self) -> &'static str {
        match self {
            Frame::Shown | Frame::Hidden => "",
            Frame::Comparison => ".comparison",
            Frame::Repr => ".repr",
        }
    }

    /// What RecursionError says.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Frame::Shown | Frame::Hidden => "maximum recursion depth exceeded",
            Frame::Comparison => "maximum recursion depth exceeded in comparison",
            Frame::Repr => "maximum recursion depth exceeded while getting the repr of an object",
        }
    }
}

pub(crate) struct Depths {
    /// Whether the function gets the depth (or, called from the runtime, loads it).
    pub(crate) needs: Vec<bool>,
    /// Whether the function's address is taken: the runtime may call it.
    pub(crate) foreign: Vec<bool>,
    /// Whether some function that the runtime may call needs the depth.
    pub(crate) runtime_needs: bool,
}

impl Depths {
    pub(crate) fn of(module: &Module) -> Depths {
        let foreign = foreign(module);
        let mut needs = vec![false; module.functions.len()];
        let mut runtime_needs = false;
        loop {
            let mut changed = false;
            for (index, function) in module.functions.iter().enumerate() {
                if needs[index] {
                    continue;
                }
                let reaches = function.insts.iter().any(|inst| match inst.op {
                    Op::EnterCall => true,
                    Op::Call { func } => needs[func.index()],
                    Op::CallRt { function } => runtime_needs && may_call_back(function.0),
                    _ => false,
                });
                if reaches {
                    needs[index] = true;
                    runtime_needs |= foreign[index];
                    changed = true;
                }
            }
            if !changed {
                return Depths { needs, foreign, runtime_needs };
            }
        }
    }
}

fn foreign(module: &Module) -> Vec<bool> {
    let mut foreign = vec![false; module.functions.len()];
    let mut take = |func: FuncId| foreign[func.index()] = true;
    for function in &module.functions {
        for inst in &function.insts {
            if let Op::FuncAddr { func } = inst.op {
                take(func);
            }
        }
    }
    let types = module.types.iter().chain(module.builtin_types.iter().map(|(_, info)| info));
    types.filter_map(|info| info.finalizer).for_each(take);
    foreign
}
