//! The text form of the HIR, for `--emit hir` and tests.

use std::fmt::Write;

use molt_source::SourceMap;
use rustc_hash::FxHashMap;

use crate::ir::*;

/// The user's modules. With `sources`, every line ends with where its operation stands.
pub fn print(program: &Program, sources: Option<&SourceMap>) -> String {
    let mut out = String::new();
    for (index, module) in program.modules.iter().enumerate() {
        if !module.is_builtin {
            out.push_str(&print_module(program, ModuleId(index as u32), sources));
        }
    }
    out
}

/// A module with all its functions.
pub fn print_module(program: &Program, id: ModuleId, sources: Option<&SourceMap>) -> String {
    let module = &program.modules[id.index()];
    let mut out = format!("module {}\n", program.names.text(module.name));
    if !module.globals.is_empty() {
        let names: Vec<&str> = module.globals.keys().map(|&name| program.names.text(name)).collect();
        let _ = writeln!(out, "globals {}", names.join(", "));
    }
    for (index, class) in program.classes.iter().enumerate() {
        if class.module == id {
            print_class(program, index, class, &mut out);
        }
    }
    for (index, function) in program.functions.iter().enumerate() {
        if function.module == id {
            out.push('\n');
            out.push_str(&print_function(program, FuncId(index as u32), sources));
        }
    }
    out
}

fn print_class(program: &Program, index: usize, class: &Class, out: &mut String) {
    let text = |name: &Name| program.names.text(*name);
    let _ = write!(out, "class c{index} {}", text(&class.qualname));
    if !class.self_attrs.is_empty() {
        let attrs: Vec<&str> = class.self_attrs.iter().map(text).collect();
        let _ = write!(out, " attrs({})", attrs.join(", "));
    }
    if !class.annotations.is_empty() {
        let names: Vec<&str> = class.annotations.iter().map(|(name, _)| text(name)).collect();
        let _ = write!(out, " annotations({})", names.join(", "));
    }
    if let Some(doc) = &class.doc {
        let _ = write!(out, " doc {doc:?}");
    }
    out.push('\n');
}

pub fn print_function(program: &Program, id: FuncId, sources: Option<&SourceMap>) -> String {
    let function = &program.functions[id.index()];
    let mut printer = Printer { program, function, regs: register_names(program, function), out: String::new() };
    printer.header(id);
    for (index, block) in function.blocks.iter().enumerate() {
        let _ = write!(printer.out, "b{index}:");
        if let Some(handler) = block.handler {
            let _ = write!(printer.out, " handler b{}", handler.0);
        }
        printer.out.push('\n');
        for (op, loc) in &block.ops {
            let line = printer.op(op);
            printer.line(&line, *loc, sources);
        }
        if let Some((term, loc)) = &block.term {
            let line = printer.term(term);
            printer.line(&line, *loc, sources);
        }
    }
    printer.out
}

/// `%x` for variables, told apart by a number if several have the name; `%7` for temporaries.
fn register_names(program: &Program, function: &Function) -> Vec<String> {
    let mut seen: FxHashMap<Name, u32> = FxHashMap::default();
    let mut temps = 0;
    let mut names = Vec::with_capacity(function.regs.len());
    for reg in &function.regs {
        names.push(match reg {
            Some(name) => {
                let count = seen.entry(*name).or_default();
                *count += 1;
                match *count {
                    1 => format!("%{}", program.names.text(*name)),
                    count => format!("%{}.{count}", program.names.text(*name)),
                }
            }
            None => {
                temps += 1;
                format!("%{}", temps - 1)
            }
        });
    }
    names
}

struct Printer<'a> {
    program: &'a Program,
    function: &'a Function,
    regs: Vec<String>,
    out: String,
}

impl Printer<'_> {
    fn header(&mut self, id: FuncId) {
        let function = self.function;
        let params: Vec<String> = function.params.iter().map(|param| self.param(param)).collect();
        let program = self.program;
        let qualname = program.names.text(function.qualname);
        let _ = write!(self.out, "f{} {qualname}({})", id.0, params.join(", "));
        if let Some(kind) = function.generator {
            self.out.push_str(match kind {
                GeneratorKind::Generator => " generator",
                GeneratorKind::Coroutine => " coroutine",
                GeneratorKind::AsyncGenerator => " async_generator",
            });
        }
        if let Some(class) = function.class {
            let _ = write!(self.out, " in c{}", class.0);
        }
        for (word, names) in [("cells", &function.cells), ("frees", &function.frees)] {
            if !names.is_empty() {
                let names: Vec<&str> = names.iter().map(|&name| program.names.text(name)).collect();
                let _ = write!(self.out, " {word}({})", names.join(", "));
            }
        }
        if let Some(doc) = &function.doc {
            let _ = write!(self.out, " doc {doc:?}");
        }
        self.out.push('\n');
    }

    fn param(&self, param: &Param) -> String {
        let reg = self.reg(param.reg);
        let kind = match param.kind {
            ParamKind::PositionalOnly => "positional ",
            ParamKind::Positional => "",
            ParamKind::VarArgs => "*",
            ParamKind::KeywordOnly => "keyword ",
            ParamKind::VarKeywords => "**",
        };
        let default = param.default.map(|index| format!("=default {index}")).unwrap_or_default();
        format!("{kind}{reg}{default}")
    }

    fn line(&mut self, line: &str, loc: Loc, sources: Option<&SourceMap>) {
        let place = sources.and_then(|sources| place(loc, sources)).unwrap_or_default();
        let _ = writeln!(self.out, "{}", format!("    {line}{place}").trim_end());
    }

    fn name(&self, name: Name) -> &str {
        self.program.names.text(name)
    }

    fn reg(&self, reg: Reg) -> &str {
        &self.regs[reg.index()]
    }

    fn list(&self, regs: &[Reg]) -> String {
        regs.iter().map(|&reg| self.reg(reg)).collect::<Vec<_>>().join(", ")
    }

    fn items(&self, items: &[Item]) -> String {
        let item = |item: &Item| match item {
            Item::One(reg) => self.reg(*reg).to_owned(),
            Item::Star(reg) => format!("*{}", self.reg(*reg)),
        };
        items.iter().map(item).collect::<Vec<_>>().join(", ")
    }

    fn arguments(&self, pos: &[Item], kw: &[Keyword]) -> String {
        let mut parts = Vec::new();
        if !pos.is_empty() {
            parts.push(self.items(pos));
        }
        for keyword in kw {
            parts.push(match keyword {
                Keyword::Named(name, reg) => format!("{}={}", self.name(*name), self.reg(*reg)),
                Keyword::Merge(reg) => format!("**{}", self.reg(*reg)),
            });
        }
        parts.join(", ")
    }

    fn global(&self, id: GlobalId) -> String {
        let global = &self.program.globals[id.index()];
        let module = &self.program.modules[global.module.index()];
        if global.module == self.function.module {
            format!("@{}", self.name(global.name))
        } else {
            format!("@{}.{}", self.name(module.name), self.name(global.name))
        }
    }

    fn cell(&self, cell: CellRef) -> String {
        match cell {
            CellRef::Own(cell) => format!("own {}", self.name(self.function.cells[cell.index()])),
            CellRef::Free(index) => format!("free {}", self.name(self.function.frees[index as usize])),
        }
    }

    fn module(&self, id: ModuleId) -> &str {
        self.name(self.program.modules[id.index()].name)
    }

    fn constant(&self, value: &Const) -> String {
        match value {
            Const::None => "None".to_owned(),
            Const::Ellipsis => "Ellipsis".to_owned(),
            Const::NotImplemented => "NotImplemented".to_owned(),
            Const::Missing => "missing".to_owned(),
            Const::Bool(true) => "True".to_owned(),
            Const::Bool(false) => "False".to_owned(),
            Const::Int(value) => value.to_string(),
            Const::BigInt(digits) => format!("{digits}n"),
            Const::Float(value) => format!("{value:?}"),
            Const::Str(text) => match std::str::from_utf8(text) {
                Ok(text) => format!("{text:?}"),
                Err(_) => format!("wtf8 \"{}\"", text.escape_ascii()),
            },
            Const::Bytes(bytes) => format!("b\"{}\"", bytes.escape_ascii()),
        }
    }

    fn op(&self, op: &Op) -> String {
        let reg = |reg: &Reg| self.reg(*reg);
        match op {
            Op::Const { dst, value } => format!("{} = const {}", reg(dst), self.constant(value)),
            Op::Copy { dst, src } => format!("{} = copy {}", reg(dst), reg(src)),
            Op::CheckBound { reg: checked, is_local, .. } => {
                format!("check_bound {}{}", reg(checked), if *is_local { "" } else { " global" })
            }
            Op::IsBound { dst, reg: asked } => format!("{} = is_bound {}", reg(dst), reg(asked)),
            Op::Keep { reg: kept } => format!("keep {}", reg(kept)),
            Op::Unbind { reg: unbound } => format!("unbind {}", reg(unbound)),
            Op::Unary { dst, op, arg } => format!("{} = unary {} {}", reg(dst), lower(op), reg(arg)),
            Op::Binary { dst, op, lhs, rhs, inplace } => {
                let word = if *inplace { "inplace" } else { "binary" };
                format!("{} = {word} {} {}, {}", reg(dst), lower(op), reg(lhs), reg(rhs))
            }
            Op::Compare { dst, op, lhs, rhs } => {
                format!("{} = compare {} {}, {}", reg(dst), lower(op), reg(lhs), reg(rhs))
            }
            Op::Not { dst, arg } => format!("{} = not {}", reg(dst), reg(arg)),
            Op::Truth { dst, arg } => format!("{} = truth {}", reg(dst), reg(arg)),
            Op::MakeTuple { dst, items, constant } => {
                let kind = if *constant { "constant tuple" } else { "tuple" };
                format!("{} = {kind} ({})", reg(dst), self.items(items))
            }
            Op::MakeList { dst, items } => format!("{} = list [{}]", reg(dst), self.items(items)),
            Op::MakeSet { dst, items } => format!("{} = set {{{}}}", reg(dst), self.items(items)),
            Op::MakeDict { dst, items } => {
                let item = |item: &DictItem| match item {
                    DictItem::Pair(key, value) => format!("{}: {}", reg(key), reg(value)),
                    DictItem::Merge(map) => format!("**{}", reg(map)),
                };
                let items: Vec<String> = items.iter().map(item).collect();
                format!("{} = dict {{{}}}", reg(dst), items.join(", "))
            }
            Op::MakeSlice { dst, lower, upper, step } => {
                format!("{} = slice {}, {}, {}", reg(dst), reg(lower), reg(upper), reg(step))
            }
            Op::ListAppend { list, value } => format!("list_append {}, {}", reg(list), reg(value)),
            Op::SetAdd { set, value } => format!("set_add {}, {}", reg(set), reg(value)),
            Op::DictInsert { dict, key, value } => {
                format!("dict_insert {}, {}, {}", reg(dict), reg(key), reg(value))
            }
            Op::Format { dst, value, conversion, spec } => {
                let conversion = match conversion {
                    Conversion::None => "",
                    Conversion::Str => "!s",
                    Conversion::Repr => "!r",
                    Conversion::Ascii => "!a",
                };
                let spec = spec.as_ref().map(|spec| format!(" spec {}", reg(spec))).unwrap_or_default();
                format!("{} = format {}{conversion}{spec}", reg(dst), reg(value))
            }
            Op::Concat { dst, parts } => format!("{} = concat {}", reg(dst), self.list(parts)),
            Op::LoadGlobal { dst, global, fallback } => {
                let fallback = fallback.map(|global| format!(" else {}", self.global(global))).unwrap_or_default();
                format!("{} = load_global {}{fallback}", reg(dst), self.global(*global))
            }
            Op::StoreGlobal { global, value } => format!("store_global {}, {}", self.global(*global), reg(value)),
            Op::DelGlobal { global } => format!("del_global {}", self.global(*global)),
            Op::LoadUndefined { dst, name } => format!("{} = load_undefined {}", reg(dst), self.name(*name)),
            Op::NewCell { cell } => format!("new_cell {}", self.cell(CellRef::Own(*cell))),
            Op::LoadCell { dst, cell } => format!("{} = load_cell {}", reg(dst), self.cell(*cell)),
            Op::StoreCell { cell, value } => format!("store_cell {}, {}", self.cell(*cell), reg(value)),
            Op::DelCell { cell } => format!("del_cell {}", self.cell(*cell)),
            Op::GetAttr { dst, obj, name } => format!("{} = get_attr {}.{}", reg(dst), reg(obj), self.name(*name)),
            Op::SetAttr { obj, name, value } => {
                format!("set_attr {}.{}, {}", reg(obj), self.name(*name), reg(value))
            }
            Op::DelAttr { obj, name } => format!("del_attr {}.{}", reg(obj), self.name(*name)),
            Op::GetItem { dst, obj, index } => format!("{} = get_item {}[{}]", reg(dst), reg(obj), reg(index)),
            Op::SetItem { obj, index, value } => {
                format!("set_item {}[{}], {}", reg(obj), reg(index), reg(value))
            }
            Op::DelItem { obj, index } => format!("del_item {}[{}]", reg(obj), reg(index)),
            Op::Call { dst, callee, args } => {
                format!("{} = call {}({})", reg(dst), reg(callee), self.arguments(&args.pos, &args.kw))
            }
            Op::LookUpMethod { dst, obj, name } => {
                format!("{} = look_up_method {}.{}", reg(dst), reg(obj), self.name(*name))
            }
            Op::CallMethod { dst, obj, name, callee, args } => {
                let args = self.arguments(&args.pos, &args.kw);
                let looked_up = callee.map_or(String::new(), |callee| format!(" by {}", reg(&callee)));
                format!("{} = call_method {}.{}({args}){looked_up}", reg(dst), reg(obj), self.name(*name))
            }
            Op::CallSpecial { dst, obj, name, args } => {
                format!("{} = call_special {}.{}({})", reg(dst), reg(obj), self.name(*name), self.list(args))
            }
            Op::Intrinsic { dst, name, args } => {
                format!("{} = intrinsic {}({})", reg(dst), self.name(*name), self.list(args))
            }
            Op::Super { dst, class, this } => format!("{} = super {}, {}", reg(dst), self.cell(*class), reg(this)),
            Op::MakeFunction { dst, func, defaults, kw_defaults, captures } => {
                let mut line = format!("{} = function f{}", reg(dst), func.0);
                for (word, regs) in [("defaults", defaults), ("kw_defaults", kw_defaults)] {
                    if !regs.is_empty() {
                        let _ = write!(line, " {word}({})", self.list(regs));
                    }
                }
                if !captures.is_empty() {
                    let captures: Vec<String> = captures.iter().map(|&cell| self.cell(cell)).collect();
                    let _ = write!(line, " captures({})", captures.join(", "));
                }
                line
            }
            Op::MakeClass { dst, class, bases, keywords, members, namespace } => {
                let bases = self.arguments(bases, keywords);
                let members: Vec<String> =
                    members.iter().map(|(name, member)| format!("{}: {}", self.name(*name), reg(member))).collect();
                let namespace = namespace.map(|held| format!(" in {}", reg(&held))).unwrap_or_default();
                format!("{} = class c{}({bases}) {{{}}}{namespace}", reg(dst), class.0, members.join(", "))
            }
            Op::GetIter { dst, value } => format!("{} = iter {}", reg(dst), reg(value)),
            Op::Unpack { dsts, src, star } => {
                let star = star.map(|index| format!(" star {index}")).unwrap_or_default();
                format!("{} = unpack {}{star}", self.list(dsts), reg(src))
            }
            Op::Yield { dst, value } => format!("{} = yield {}", reg(dst), reg(value)),
            Op::Import { dst, module } => format!("{} = import {}", reg(dst), self.module(*module)),
            Op::ImportFrom { dst, module, name } => {
                format!("{} = import_from {}.{}", reg(dst), self.module(*module), self.name(*name))
            }
            Op::Notice { notice } => {
                let code = self.program.notices.get(*notice as usize).map(|diagnostic| diagnostic.code.to_string());
                format!("notice {}", code.unwrap_or_default())
            }
            Op::CatchExc { dst, prev } => format!("{}, {} = catch_exc", reg(dst), reg(prev)),
            Op::LeaveHandler { prev } => format!("leave_handler {}", reg(prev)),
            Op::MatchExc { dst, exc, class } => {
                format!("{} = match_exc {}, {}", reg(dst), reg(exc), reg(class))
            }
        }
    }

    fn term(&self, term: &Term) -> String {
        let reg = |reg: &Reg| self.reg(*reg);
        match term {
            Term::Jump(target) => format!("jump b{}", target.0),
            Term::Branch { cond, then, otherwise } => {
                format!("branch {}, b{}, b{}", reg(cond), then.0, otherwise.0)
            }
            Term::ForNext { dst, iter, body, exit } => {
                format!("{} = for_next {}, b{}, b{}", reg(dst), reg(iter), body.0, exit.0)
            }
            Term::Send { dst, iter, value, yielded, done } => {
                format!("{} = send {}, {}, yielded b{}, done b{}", reg(dst), reg(iter), reg(value), yielded.0, done.0)
            }
            Term::Throw { dst, iter, exc, yielded, done } => {
                format!("{} = throw {}, {}, yielded b{}, done b{}", reg(dst), reg(iter), reg(exc), yielded.0, done.0)
            }
            Term::Return { value } => format!("return {}", reg(value)),
            Term::Raise { exc: None, .. } => "raise".to_owned(),
            Term::Raise { exc: Some(exc), cause: None } => format!("raise {}", reg(exc)),
            Term::Raise { exc: Some(exc), cause: Some(cause) } => format!("raise {} from {}", reg(exc), reg(cause)),
            Term::Reraise { exc } => format!("reraise {}", reg(exc)),
        }
    }
}

/// The name of an operator as in the enumeration, in lower case.
fn lower(op: &impl std::fmt::Debug) -> String {
    format!("{op:?}").to_lowercase()
}

/// `  # 3:5-3:9 at 3:6-3:7`, lines from one and columns from one.
fn place(loc: Loc, sources: &SourceMap) -> Option<String> {
    let file = sources.get(loc.span.file)?;
    let point = |offset: u32| {
        let at = file.line_col(offset);
        format!("{}:{}", at.line, at.col)
    };
    let mut text = format!("  # {}-{}", point(loc.span.start), point(loc.span.end));
    if let Some((start, end)) = loc.anchor {
        let _ = write!(text, " at {}-{}", point(start), point(end));
    }
    Some(text)
}
