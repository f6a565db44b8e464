//! The text form: what `--emit ssa` shows and [`crate::parse`] reads.
//!
//! ```text
//! function f0 "name" (i64, own value) -> (i64) raises info 0 {
//! b0(v0: i64, v1: value):
//!   v2: i64, v3: i1 = iadd_ovf v0, v0 @4
//!   branch v3, b1, b2(v2)
//! ```
//!
//! `@4` is a site. A check is about the last instruction of its block: `check b1(v5), err b2, big b3(v6)`.

use std::fmt::{self, Display, Formatter};

use crate::immediate::Immediate;
use crate::ir::{Block, Edge, FuncId, Function, Module, Resumed, SiteId, Static, Term, TypeInfo, ValueId};

struct List<'a, T>(&'a [T]);

impl<T: Immediate> Display for List<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, item) in self.0.iter().enumerate() {
            write!(f, "{}{}", if index == 0 { "" } else { ", " }, item.print())?;
        }
        Ok(())
    }
}

impl Immediate for ValueId {
    fn print(&self) -> String {
        format!("v{}", self.0)
    }

    fn parse(text: &str) -> Option<Self> {
        text.strip_prefix('v')?.parse().ok().map(ValueId)
    }
}

impl Display for Module {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, global) in self.globals.iter().enumerate() {
            writeln!(f, "global {index} {:?} {}", global.name, global.storage.print())?;
        }
        for (index, data) in self.strings.iter().enumerate() {
            writeln!(f, "string {index} {}", Quoted(data))?;
        }
        for (index, data) in self.bytes.iter().enumerate() {
            writeln!(f, "bytes {index} {}", Quoted(data))?;
        }
        for (index, digits) in self.bigs.iter().enumerate() {
            writeln!(f, "big {index} {digits}")?;
        }
        for (index, item) in self.statics.iter().enumerate() {
            match item {
                Static::Class(id) => writeln!(f, "static {index} class {}", id.print())?,
                Static::Function { name, info } => writeln!(f, "static {index} function {name:?} {info}")?,
                Static::Module { name } => writeln!(f, "static {index} module {name:?}")?,
            }
        }
        if self.forms_cycles {
            writeln!(f, "cycles 0")?;
        }
        for (index, info) in self.types.iter().enumerate() {
            let id = molt_abi::types::FIRST_USER_TYPE as usize + index;
            writeln!(f, "type {id} {}", TypeText(info))?;
        }
        for (id, info) in &self.builtin_types {
            writeln!(f, "builtin {} {}", id.print(), TypeText(info))?;
        }
        for (index, info) in self.infos.iter().enumerate() {
            let hidden = if info.hidden { " hidden" } else { "" };
            writeln!(f, "info {index} {:?} {:?} {}{hidden}", info.name, info.file, info.line)?;
        }
        for (index, site) in self.sites.iter().enumerate() {
            write!(
                f,
                "site {index} info {} at {} {} {} {}",
                site.info, site.line, site.column, site.end_line, site.end_column
            )?;
            if let Some((start, end)) = site.anchor {
                write!(f, " anchor {start} {end}")?;
            }
            if let Some(SiteId(around)) = site.around {
                write!(f, " in {around}")?;
            }
            writeln!(f, " {:?}", site.text)?;
        }
        if let Some(FuncId(entry)) = self.entry {
            writeln!(f, "entry f{entry}")?;
        }
        for (index, function) in self.functions.iter().enumerate() {
            writeln!(f, "\nfunction f{index} {function}")?;
        }
        Ok(())
    }
}

struct TypeText<'a>(&'a TypeInfo);

impl Display for TypeText<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let info = self.0;
        write!(f, "{:?} {:?} base {} words ({})", info.name, info.full_name, info.base.print(), List(&info.storage))?;
        if let Some(finalizer) = info.finalizer {
            write!(f, " finalizer {}", finalizer.print())?;
        }
        if info.is_identity {
            f.write_str(" identity")?;
        }
        write!(f, " ancestors ({})", List(&info.ancestors))
    }
}

/// Bytes between quotes; what is not printable ASCII is escaped.
struct Quoted<'a>(&'a [u8]);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.0.escape_ascii())
    }
}

impl Display for Function {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let sig = &self.sig;
        write!(f, "{:?} (", self.name)?;
        for (index, param) in sig.params.iter().enumerate() {
            let owned = if sig.owned.get(index) == Some(&true) { "own " } else { "" };
            write!(f, "{}{owned}{}", if index == 0 { "" } else { ", " }, param.print())?;
        }
        write!(f, ") -> ({})", List(&sig.results))?;
        let flags = [
            (sig.raises, "raises"),
            (sig.big, "big"),
            (sig.stops, "stops"),
            (self.inline, "inline"),
            (self.cold, "cold"),
            (self.once, "once"),
        ];
        for (_, name) in flags.iter().filter(|(set, _)| *set) {
            write!(f, " {name}")?;
        }
        if let Some(generator) = self.generator {
            write!(f, " generator {}{}", generator.frame.print(), if generator.value { " value" } else { "" })?;
            f.write_str(match generator.kind {
                Resumed::Generator => "",
                Resumed::Iterator => " iterator",
                Resumed::Coroutine => " coroutine",
                Resumed::AsyncGenerator => " async",
            })?;
        }
        writeln!(f, " info {} {{", self.info)?;
        for (index, block) in self.blocks.iter().enumerate() {
            self.print_block(f, index, block)?;
        }
        write!(f, "}}")
    }
}

impl Function {
    fn print_block(&self, f: &mut Formatter<'_>, index: usize, block: &Block) -> fmt::Result {
        write!(f, "b{index}")?;
        if !block.params.is_empty() {
            write!(f, "({})", Typed(self, &block.params))?;
        }
        writeln!(f, "{}:", if block.cold { " cold" } else { "" })?;
        for &inst in &block.insts {
            let inst = self.inst(inst);
            write!(f, "  ")?;
            if !inst.results.is_empty() {
                write!(f, "{} = ", Typed(self, &inst.results))?;
            }
            write!(f, "{}", inst.op.mnemonic())?;
            let immediates = inst.op.immediates();
            if !immediates.is_empty() {
                write!(f, "[{}]", immediates.join(", "))?;
            }
            if !inst.args.is_empty() {
                write!(f, " {}", List(&inst.args))?;
            }
            match inst.site {
                Some(site) => writeln!(f, " @{}", site.0)?,
                None => writeln!(f)?,
            }
        }
        match &block.term {
            Some(term) => write!(f, "  {term}")?,
            None => write!(f, "  open")?,
        }
        match block.term_site {
            Some(site) => writeln!(f, " @{}", site.0),
            None => writeln!(f),
        }
    }
}

struct Typed<'a>(&'a Function, &'a [ValueId]);

impl Display for Typed<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, &value) in self.1.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            let ty = self.0.values.get(value.index()).map_or_else(|| "?".to_string(), Immediate::print);
            write!(f, "{comma}{}: {ty}", value.print())?;
        }
        Ok(())
    }
}

impl Display for Edge {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "b{}", self.block.0)?;
        if self.args.is_empty() { Ok(()) } else { write!(f, "({})", List(&self.args)) }
    }
}

impl Display for Term {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Term::Jump(edge) => write!(f, "jump {edge}"),
            Term::Branch { cond, then, otherwise } => write!(f, "branch {}, {then}, {otherwise}", cond.print()),
            Term::Switch { value, cases, default } => {
                write!(f, "switch {}", value.print())?;
                for (case, edge) in cases {
                    write!(f, ", {case} {edge}")?;
                }
                write!(f, ", else {default}")
            }
            Term::Check { ok, err, big, stop, .. } => {
                write!(f, "check {ok}")?;
                for (name, edge) in [("err", err), ("big", big), ("stop", stop)] {
                    if let Some(edge) = edge {
                        write!(f, ", {name} {edge}")?;
                    }
                }
                Ok(())
            }
            Term::Return(values) if values.is_empty() => write!(f, "return"),
            Term::Return(values) => write!(f, "return {}", List(values)),
            Term::ReturnBig(value) => write!(f, "return_big {}", value.print()),
            Term::ReturnRaise => write!(f, "return_raise"),
            Term::ReturnStop(None) => write!(f, "return_stop"),
            Term::ReturnStop(Some(value)) => write!(f, "return_stop {}", value.print()),
            Term::Yield { value, resume, err } => {
                write!(f, "yield ")?;
                if let Some(value) = value {
                    write!(f, "{}, ", value.print())?;
                }
                write!(f, "resume {resume}")?;
                if let Some(err) = err { write!(f, ", err {err}") } else { Ok(()) }
            }
            Term::Unreachable => write!(f, "unreachable"),
        }
    }
}
