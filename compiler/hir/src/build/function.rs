//! Builds one code object: registers, blocks, and the state that all families of syntax share.
//!
//! Code after `return`, `raise` and the like has no current block: what is emitted there is dropped.

use std::sync::Arc;

use molt_source::{Category, Code, Diagnostic, FileId, Span};
use molt_syntax::ast::{self, Expr};
use molt_syntax::span_of;
use molt_syntax::text_size::{Ranged, TextRange};
use rustc_hash::FxHashMap;

use super::{Body, Job, Shared, Unit};
use crate::ir::*;
use crate::scopes::{MODULE_SCOPE, Resolution, ScopeId, ScopeKind, mangle};

/// Where a variable of a scope is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Storage {
    Register(Reg),
    Cell(CellId),
}

/// A statement around the current one that does something when control leaves it.
#[derive(Clone, Copy)]
pub(super) enum Frame<'a> {
    Loop {
        on_break: BlockId,
        on_continue: BlockId,
        /// Of a `for`.
        iter: Option<Reg>,
    },
    /// The body of a `try` with `except` clauses.
    Try {
        outer: Option<BlockId>,
    },
    /// Code that runs with an exception being handled: an `except` clause, or a `finally` after an exception.
    Handler {
        prev: Reg,
        bound: Option<(&'a ast::Identifier, TextRange)>,
        outer: Option<BlockId>,
    },
    /// The part of a `try` that `finally` guards.
    Finally {
        body: &'a [ast::Stmt],
        outer: Option<BlockId>,
    },
    With {
        manager: Reg,
        is_async: bool,
        loc: Loc,
        outer: Option<BlockId>,
    },
}

pub(super) struct FnBuilder<'a, 's> {
    pub(super) shared: &'s mut Shared<'a>,
    pub(super) unit: &'a Unit<'a>,
    pub(super) unit_index: usize,
    /// The innermost scope of what is being built; the function's own, or one inlined in it.
    pub(super) scope: ScopeId,
    pub(super) function: Function,
    pub(super) current: Option<BlockId>,
    pub(super) handler: Option<BlockId>,
    pub(super) frames: Vec<Frame<'a>>,
    pub(super) storage: FxHashMap<(ScopeId, Name), Storage>,
    pub(super) file: FileId,
    pub(super) text: Arc<str>,
    /// The class whose body is being built, for the functions in it.
    pub(super) class: Option<ClassId>,
    /// What `__prepare__` gave for the class whose body is being built, and the scope of that.
    pub(super) prepared: Option<(ScopeId, Reg)>,
    /// Blocks that some terminator goes to.
    targeted: Vec<bool>,
    /// The parentheses of the call whose arguments are being built.
    pub(super) parentheses: TextRange,
    /// How many `try` statements around catch ImportError.
    pub(super) import_guards: u32,
    /// Around the code are handlers of ImportError: what they import instead may be missing too.
    pub(super) import_fallbacks: u32,
}

impl<'a, 's> FnBuilder<'a, 's> {
    pub(super) fn new(shared: &'s mut Shared<'a>, job: &Job<'a>) -> Self {
        let units = shared.units;
        let unit = &units[job.unit];
        let scope = unit.scopes.get(job.scope);
        let text = shared.sources.get(job.file).map_or_else(|| Arc::from(""), |file| file.shared_text());
        let kind = match job.body {
            Body::Module => FuncKind::Module,
            Body::Def(_) => FuncKind::Function,
            Body::Lambda(_) | Body::Lazy(_) => FuncKind::Lambda,
            Body::Generator(..) => FuncKind::GeneratorExpression,
        };
        let qualname = match kind {
            FuncKind::Module => scope.name,
            _ => shared.program.names.intern(&scope.qualname),
        };
        let function = Function {
            qualname,
            kind,
            generator: scope.generator_kind(),
            frees: scope.frees.keys().copied().collect(),
            class: job.class,
            ..super::placeholder(scope.name, unit.id)
        };
        let mut builder = FnBuilder {
            shared,
            unit,
            unit_index: job.unit,
            scope: job.scope,
            function,
            current: None,
            handler: None,
            frames: Vec::new(),
            storage: FxHashMap::default(),
            file: job.file,
            text,
            class: None,
            prepared: None,
            targeted: Vec::new(),
            parentheses: TextRange::default(),
            import_guards: 0,
            import_fallbacks: 0,
        };
        let entry = builder.new_block();
        builder.start(entry);
        builder
    }

    pub(super) fn build(mut self, job: &Job<'a>) -> Function {
        match job.body {
            Body::Module => self.module(),
            Body::Def(def) => self.def_body(def),
            Body::Lambda(lambda) => self.lambda_body(lambda),
            Body::Lazy(expr) => self.lazy_body(expr),
            Body::Generator(generator, range) => self.generator_body(generator, range),
        }
        self.function
    }

    fn module(&mut self) {
        let files = &self.unit.loaded.files;
        self.function.doc = self.unit.doc.clone();
        if let Some((file, module)) = files.first() {
            self.function.span = span_of(*file, module.range);
        }
        self.declare_registers(MODULE_SCOPE);
        self.bind_module_constants();
        let on_error = self.list_module();
        self.enter_annotations();
        self.listen_for_interrupts();
        for (file, module) in files {
            self.file = *file;
            self.text = self.shared.sources.get(*file).map_or_else(|| Arc::from(""), |file| file.shared_text());
            self.body(&module.body);
        }
        self.bind_submodule();
        self.set_handler(None);
        self.return_none();
        if let Some(block) = on_error {
            self.unlist_module(block);
        }
    }

    /// Gives every variable of a scope that is about to be entered its register or cell.
    pub(super) fn declare_registers(&mut self, scope: ScopeId) {
        let unit = self.unit;
        let info = unit.scopes.get(scope);
        if scope == MODULE_SCOPE {
            for &name in unit.scopes.module_names.iter().filter(|name| unit.registers.contains(*name)) {
                let reg = self.variable(name);
                self.storage.insert((scope, name), Storage::Register(reg));
            }
            return;
        }
        for (&name, symbol) in &info.symbols {
            if !matches!(symbol.resolution, Some(Resolution::Local(binder) | Resolution::Class(binder)) if binder == scope)
            {
                continue;
            }
            let place = if symbol.captured && info.kind != ScopeKind::Class {
                Storage::Cell(self.own_cell(scope, name))
            } else {
                Storage::Register(self.variable(name))
            };
            self.storage.insert((scope, name), place);
        }
    }

    /// A cell keeps its number if the code of its scope is built again for another way out of a `finally`.
    pub(super) fn own_cell(&mut self, scope: ScopeId, name: Name) -> CellId {
        if let Some(&Storage::Cell(cell)) = self.storage.get(&(scope, name)) {
            return cell;
        }
        let cell = CellId(self.function.cells.len() as u32);
        self.function.cells.push(name);
        cell
    }

    pub(super) fn intern(&mut self, text: &str) -> Name {
        self.shared.program.names.intern(text)
    }

    /// An identifier of the source, private names mangled.
    pub(super) fn identifier(&mut self, text: &str) -> Name {
        let private = self.unit.scopes.get(self.scope).private.as_deref();
        mangle(&mut self.shared.program.names, private, text)
    }

    pub(super) fn variable(&mut self, name: Name) -> Reg {
        let reg = Reg(self.function.regs.len() as u32);
        self.function.regs.push(Some(name));
        reg
    }

    pub(super) fn temp(&mut self) -> Reg {
        let reg = Reg(self.function.regs.len() as u32);
        self.function.regs.push(None);
        reg
    }

    pub(super) fn or_temp(&mut self, wanted: Option<Reg>) -> Reg {
        wanted.unwrap_or_else(|| self.temp())
    }

    pub(super) fn is_variable(&self, reg: Reg) -> bool {
        self.function.regs[reg.index()].is_some()
    }

    pub(super) fn new_block(&mut self) -> BlockId {
        let block = BlockId(self.function.blocks.len() as u32);
        self.function.blocks.push(Block::default());
        self.targeted.push(false);
        block
    }

    pub(super) fn start(&mut self, block: BlockId) {
        self.function.blocks[block.index()].handler = self.handler;
        self.current = Some(block);
    }

    /// Starts a block unless nothing goes to it.
    pub(super) fn start_if_used(&mut self, block: BlockId) {
        if self.targeted[block.index()] {
            self.start(block);
        }
    }

    pub(super) fn is_reachable(&self) -> bool {
        self.current.is_some()
    }

    pub(super) fn emit(&mut self, op: Op, loc: Loc) {
        if let Some(block) = self.current {
            self.function.blocks[block.index()].ops.push((op, loc));
        }
    }

    pub(super) fn terminate(&mut self, term: Term, loc: Loc) {
        if let Some(block) = self.current.take() {
            term.for_each_target(|target| self.targeted[target.index()] = true);
            self.function.blocks[block.index()].term = Some((term, loc));
        }
    }

    pub(super) fn jump(&mut self, block: BlockId) {
        self.terminate(Term::Jump(block), self.nowhere());
    }

    pub(super) fn branch(&mut self, cond: Reg, then: BlockId, otherwise: BlockId, loc: Loc) {
        self.terminate(Term::Branch { cond, then, otherwise }, loc);
    }

    /// Exceptions of the code that follows go to `handler`.
    pub(super) fn set_handler(&mut self, handler: Option<BlockId>) {
        if self.handler == handler {
            return;
        }
        self.handler = handler;
        if self.current.is_some() {
            let block = self.new_block();
            self.jump(block);
            self.start(block);
        }
    }

    pub(super) fn constant(&mut self, value: Const, loc: Loc) -> Reg {
        let dst = self.temp();
        self.emit(Op::Const { dst, value }, loc);
        dst
    }

    pub(super) fn none(&mut self, loc: Loc) -> Reg {
        self.constant(Const::None, loc)
    }

    pub(super) fn copy(&mut self, src: Reg, loc: Loc) -> Reg {
        let dst = self.temp();
        self.emit(Op::Copy { dst, src }, loc);
        dst
    }

    /// `src`, or a copy of it in `wanted`.
    pub(super) fn into(&mut self, wanted: Option<Reg>, src: Reg, loc: Loc) -> Reg {
        match wanted {
            Some(dst) if dst != src => {
                self.emit(Op::Copy { dst, src }, loc);
                dst
            }
            _ => src,
        }
    }

    pub(super) fn return_none(&mut self) {
        if self.is_reachable() {
            let loc = self.nowhere();
            let value = self.none(loc);
            self.terminate(Term::Return { value }, loc);
        }
    }

    pub(super) fn nowhere(&self) -> Loc {
        Loc { span: Span::NONE, anchor: None }
    }

    pub(super) fn span(&self, node: impl Ranged) -> Span {
        span_of(self.file, node)
    }

    /// The line that something starts on.
    pub(super) fn line(&self, node: impl Ranged) -> u32 {
        self.shared.sources.get(self.file).map_or(1, |file| file.line_of(self.span(node).start))
    }

    /// Reports what is wrong with the code as such at once, and other things where the program gets to them. Warnings of text
    /// that the compiler has written (a string that may be code, say) would point to nothing.
    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        let is_seen = diagnostic.is_error() || !self.shared.sources.is_written(diagnostic.span());
        if !self.is_reachable() || !is_seen {
            return;
        }
        if diagnostic.code.category() != Category::Syntax {
            let loc = Loc { span: diagnostic.span(), anchor: None };
            let notices = &mut self.shared.program.notices;
            let notice = notices.len() as u32;
            notices.push(diagnostic);
            self.emit(Op::Notice { notice }, loc);
        } else {
            self.shared.diagnostics.push(diagnostic);
        }
    }

    pub(super) fn not_yet(&mut self, code: Code, node: impl Ranged) {
        let span = self.span(node);
        self.report(Diagnostic::of(code, span));
    }

    /// Stands for the value of an expression that was reported.
    pub(super) fn missing(&mut self, expr: &Expr, wanted: Option<Reg>) -> Reg {
        let loc = self.loc(expr);
        let dst = self.or_temp(wanted);
        self.emit(Op::Const { dst, value: Const::None }, loc);
        dst
    }
}
