//! Drops that the program can see happen where CPython has them: variables live to the end of their function, and what an
//! exception finds in a frame lives as long as its traceback.

use crate::func::{FuncLower, Val};
use crate::layout::{Rep, rep};
use molt_hir::{BlockId as HirBlock, FuncKind, Op as HirOp, Reg};
use molt_infer::flow;
use molt_infer::types::Type;
use molt_ssa::{Edge, GlobalId, Op, Term, Ty, ValueId};
use smallvec::SmallVec;

impl FuncLower<'_, '_, '_> {
    /// Whether a register is passed on although nothing reads it.
    fn is_held(&self, reg: Reg, ty: Type) -> bool {
        self.flow.held.contains(&reg) && self.program.observable(ty)
    }

    /// Registers that a block takes, where the registers have these types.
    pub(crate) fn live_into(&self, block: HirBlock, types: &[Type]) -> Vec<Reg> {
        let read = &self.flow.read_in[block.index()];
        let live = self.flow.live_in[block.index()].iter().copied();
        live.filter(|reg| read.binary_search(reg).is_ok() || self.is_held(*reg, types[reg.index()])).collect()
    }

    /// What arrives for a register that nothing reads, and that was not held with the types it had: no drop is due.
    pub(crate) fn given_up(&mut self, to: Type) -> Val {
        match rep(self.program.world, to) {
            Rep::One(Ty::Ref(id)) => {
                let text = self.str_const(b"");
                Val::One(self.emit1(Op::RefCast, &[text], Ty::Ref(id)))
            }
            _ => self.coerce(Val::Unit, Type::UNBOUND, to),
        }
    }

    /// The held registers with these types.
    pub(crate) fn held(&self, types: &[Type]) -> Vec<Reg> {
        let held = self.flow.held.iter().copied();
        held.filter(|reg| self.program.observable(types[reg.index()])).collect()
    }

    /// The values live up to here.
    pub(crate) fn keep(&mut self, val: &Val) {
        let mut parts = SmallVec::<[ValueId; 4]>::new();
        Self::flatten(val, &mut parts);
        for part in parts {
            if self.f.ty(part).counted() {
                self.emit(Op::Keep, &[part], &[]);
            }
        }
    }

    /// What the variables hold that the op assigns.
    pub(crate) fn overwritten(&mut self, op: &HirOp) -> Vec<Val> {
        let mut old = Vec::new();
        flow::writes(op, &mut |reg| {
            if self.is_held(reg, self.state.types[reg.index()]) {
                old.push(self.val(reg));
            }
        });
        old
    }

    /// What a variable holds that is assigned next.
    pub(crate) fn overwritten_by_next(&self, reg: Reg) -> Option<Val> {
        self.is_held(reg, self.state.types[reg.index()]).then(|| self.val(reg))
    }

    /// The function's variables and cells that are held, in the order in which a frame drops them.
    fn frame(&self) -> Vec<(Option<Reg>, Val)> {
        let mut frame: Vec<(Option<Reg>, Val)> =
            self.held(&self.state.types).into_iter().map(|reg| (Some(reg), self.val(reg))).collect();
        if self.owns_frame() {
            frame.extend(
                self.vals[self.cell_base..].iter().filter(|val| **val != Val::Unit).map(|val| (None, val.clone())),
            );
        }
        frame
    }

    /// Whether the function's frame is one that CPython has.
    fn owns_frame(&self) -> bool {
        self.program.world.observes && !self.program.hir.modules[self.hir.module.index()].is_builtin
    }

    fn is_entry_module(&self) -> bool {
        self.hir.kind == FuncKind::Module && self.program.hir.entry == Some(self.hir.module)
    }

    /// The frame ends here. Variables of the entry module live to the end of the program.
    pub(crate) fn end_frame(&mut self) {
        let frame = self.frame();
        if self.is_entry_module() {
            self.save_variables(&frame);
        }
        for (_, val) in frame {
            self.keep(&val);
        }
    }

    fn save_variables(&mut self, frame: &[(Option<Reg>, Val)]) {
        for (reg, val) in frame {
            let Some(reg) = *reg else { continue };
            let ty = self.state.types[reg.index()];
            let boxed = self.to_value(val, ty);
            let global = self.exit_global(reg);
            self.emit(Op::StoreGlobal { global }, &[boxed], &[]);
        }
    }

    fn exit_global(&mut self, reg: Reg) -> GlobalId {
        let name = self.hir.regs[reg.index()].map_or("", |name| self.program.hir.names.text(name)).to_owned();
        self.program.exit_global(reg, &name)
    }

    /// Where a raising op goes: to the handler, or out of a frame that the traceback keeps.
    pub(crate) fn error_edge(&mut self) -> Option<Edge> {
        if let Some(handler) = self.handler() {
            return Some(self.handler_edge(handler));
        }
        if !self.owns_frame() || self.frame().is_empty() {
            return None;
        }
        let saved = self.snapshot();
        let block = self.cold_block();
        self.block = block;
        self.go_on_raising();
        self.restore(saved);
        Some(Edge { block, args: SmallVec::new() })
    }

    /// An expression that is left gives up what it has evaluated, last first.
    pub(crate) fn unwind_operands(&mut self, handler: Option<HirBlock>) {
        if !self.owns_frame() {
            return;
        }
        let taken = handler.map(|handler| self.flow.read_in[handler.index()].clone()).unwrap_or_default();
        // The op that raised has taken its own.
        let behind = (self.index + 1).min(self.hir.blocks[self.hir_block as usize].ops.len() as u32);
        let live = self.live_at(HirBlock(self.hir_block), behind, &self.state.types);
        for reg in live.into_iter().rev() {
            let is_operand = self.hir.regs[reg.index()].is_none() && taken.binary_search(&reg).is_err();
            if is_operand && self.program.observable(self.state.types[reg.index()]) {
                let val = self.val(reg);
                self.keep(&val);
            }
        }
    }

    /// Goes on with the pending exception: to the handler, or out of the function.
    pub(crate) fn go_on_raising(&mut self) {
        if let Some(handler) = self.handler() {
            let edge = self.handler_edge(handler);
            self.terminate(Term::Jump(edge));
            return;
        }
        self.unwind_operands(None);
        if self.owns_frame() {
            let frame = self.frame();
            if self.is_entry_module() {
                self.save_variables(&frame);
            } else {
                for (reg, val) in frame {
                    let boxed = match reg {
                        Some(reg) => self.to_value(&val, self.state.types[reg.index()]),
                        None => {
                            let Val::One(cell) = val else { continue };
                            self.emit1(Op::VFromRef, &[cell], Ty::Value)
                        }
                    };
                    self.call_rt("traceback_keep", &[boxed], None);
                }
            }
        }
        self.terminate(Term::ReturnRaise);
    }
}
