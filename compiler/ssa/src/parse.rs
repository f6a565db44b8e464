//! Reads the text form of [`crate::print`].
//!
//! Values and blocks may have any numbers; they are numbered anew, in the order in which they appear.

use std::collections::HashMap;

use molt_abi::value::Storage;
use smallvec::SmallVec;

use crate::immediate::Immediate;
use crate::ir::{
    Block, BlockId, Edge, Function, FunctionInfo, Generator, Global, Inst, InstId, Module, Resumed, Site, SiteId,
    Static, Term, Ty, TypeId, TypeInfo, ValueId,
};
use crate::ops::Op;

/// The module, or the line and what is wrong in it. Lines that start with `;` are comments.
pub fn parse(text: &str) -> Result<Module, String> {
    let mut module = Module::default();
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let at = |problem: String| format!("line {}: {problem}: {line}", number + 1);
        let mut cursor = Cursor::new(line).map_err(at)?;
        if cursor.done() {
            continue;
        }
        if cursor.accept("function") {
            let mut reader = Reader::default();
            reader.head(&mut cursor).map_err(at)?;
            loop {
                let Some((number, line)) = lines.next() else { return Err("a function has no end".into()) };
                let at = |problem: String| format!("line {}: {problem}: {line}", number + 1);
                let mut cursor = Cursor::new(line).map_err(at)?;
                if cursor.accept("}") {
                    break;
                }
                if !cursor.done() {
                    reader.line(&mut cursor).map_err(at)?;
                }
            }
            module.functions.push(reader.finish()?);
        } else {
            item(&mut module, &mut cursor).map_err(at)?;
        }
    }
    Ok(module)
}

type Read<T> = Result<T, String>;

#[derive(Clone, PartialEq, Debug)]
enum Token {
    Word(String),
    Text(Vec<u8>),
    Mark(char),
}

struct Cursor {
    tokens: Vec<Token>,
    at: usize,
}

impl Cursor {
    fn new(line: &str) -> Read<Cursor> {
        let mut tokens = Vec::new();
        let mut chars = line.chars().peekable();
        if line.trim_start().starts_with(';') {
            return Ok(Cursor { tokens, at: 0 });
        }
        while let Some(c) = chars.next() {
            if c.is_whitespace() {
                continue;
            }
            if c == '"' {
                tokens.push(Token::Text(quoted(&mut chars)?));
            } else if c.is_alphanumeric() || matches!(c, '_' | '-' | '.') {
                let mut word = String::from(c);
                while let Some(&c) = chars.peek() {
                    if !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.')) {
                        break;
                    }
                    word.push(c);
                    chars.next();
                }
                tokens.push(Token::Word(word));
            } else if c != '>' {
                tokens.push(Token::Mark(c));
            }
        }
        Ok(Cursor { tokens, at: 0 })
    }

    fn done(&self) -> bool {
        self.at == self.tokens.len()
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn accept(&mut self, text: &str) -> bool {
        let found = match self.peek() {
            Some(Token::Word(word)) => word == text,
            Some(Token::Mark(mark)) => text.chars().eq([*mark]),
            Some(Token::Text(_)) | None => false,
        };
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, text: &str) -> Read<()> {
        if self.accept(text) { Ok(()) } else { Err(format!("expected `{text}`")) }
    }

    fn word(&mut self) -> Read<String> {
        match self.peek() {
            Some(Token::Word(word)) => {
                let word = word.clone();
                self.at += 1;
                Ok(word)
            }
            _ => Err("expected a word".into()),
        }
    }

    fn get<T: Immediate>(&mut self) -> Read<T> {
        let word = self.word()?;
        T::parse(&word).ok_or_else(|| format!("`{word}` is not what belongs here"))
    }

    fn bytes(&mut self) -> Read<Vec<u8>> {
        match self.peek() {
            Some(Token::Text(text)) => {
                let text = text.clone();
                self.at += 1;
                Ok(text)
            }
            _ => Err("expected a quoted text".into()),
        }
    }

    fn text(&mut self) -> Read<String> {
        String::from_utf8(self.bytes()?).map_err(|_| "the text is not UTF-8".into())
    }

    /// A list in parentheses.
    fn list<T>(&mut self, mut item: impl FnMut(&mut Cursor) -> Read<T>) -> Read<Vec<T>> {
        let mut items = Vec::new();
        self.expect("(")?;
        while !self.accept(")") {
            items.push(item(self)?);
            self.accept(",");
        }
        Ok(items)
    }

    fn site(&mut self) -> Read<Option<SiteId>> {
        if self.accept("@") { Ok(Some(SiteId(self.get()?))) } else { Ok(None) }
    }

    fn end(&self) -> Read<()> {
        if self.done() { Ok(()) } else { Err("more than expected".into()) }
    }
}

/// The rest of a quoted text; escapes as Rust writes them.
fn quoted(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Read<Vec<u8>> {
    let mut text = Vec::new();
    loop {
        let mut put = |c: char| text.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        match chars.next().ok_or("a quote is missing")? {
            '"' => return Ok(text),
            '\\' => match chars.next().ok_or("a quote is missing")? {
                'n' => put('\n'),
                't' => put('\t'),
                'r' => put('\r'),
                '0' => put('\0'),
                'x' => {
                    let digits: String = chars.by_ref().take(2).collect();
                    text.push(u8::from_str_radix(&digits, 16).map_err(|_| "not a hexadecimal escape")?);
                }
                'u' => {
                    let digits: String = chars.by_ref().skip(1).take_while(|c| *c != '}').collect();
                    put(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32).ok_or("not a code point")?);
                }
                c => put(c),
            },
            c => put(c),
        }
    }
}

fn item(module: &mut Module, cursor: &mut Cursor) -> Read<()> {
    let kind = cursor.word()?;
    if kind == "entry" {
        module.entry = Some(cursor.get()?);
        return cursor.end();
    }
    if kind == "builtin" {
        let id: TypeId = cursor.get()?;
        let info = type_info(cursor)?;
        module.builtin_types.push((id, info));
        return cursor.end();
    }
    let _number: u32 = cursor.get()?;
    match kind.as_str() {
        "global" => module.globals.push(Global { name: cursor.text()?, storage: cursor.get()? }),
        "string" => module.strings.push(cursor.bytes()?),
        "bytes" => module.bytes.push(cursor.bytes()?),
        "big" => module.bigs.push(cursor.word()?),
        "static" => {
            let item = match cursor.word()?.as_str() {
                "class" => Static::Class(cursor.get()?),
                "function" => Static::Function { name: cursor.text()?, info: cursor.get()? },
                "module" => Static::Module { name: cursor.text()? },
                other => return Err(format!("no static object is a `{other}`")),
            };
            module.statics.push(item);
        }
        "cycles" => module.forms_cycles = true,
        "type" => module.types.push(type_info(cursor)?),
        "info" => module.infos.push(FunctionInfo {
            name: cursor.text()?,
            file: cursor.text()?,
            line: cursor.get()?,
            hidden: cursor.accept("hidden"),
        }),
        "site" => {
            cursor.expect("info")?;
            let info = cursor.get()?;
            cursor.expect("at")?;
            let (line, column, end_line, end_column) = (cursor.get()?, cursor.get()?, cursor.get()?, cursor.get()?);
            let anchor = if cursor.accept("anchor") { Some((cursor.get()?, cursor.get()?)) } else { None };
            let around = if cursor.accept("in") { Some(SiteId(cursor.get()?)) } else { None };
            let text = cursor.text()?;
            module.sites.push(Site { info, line, end_line, column, end_column, anchor, around, text });
        }
        other => return Err(format!("`{other}` begins nothing")),
    }
    cursor.end()
}

fn type_info(cursor: &mut Cursor) -> Read<TypeInfo> {
    let (name, full_name) = (cursor.text()?, cursor.text()?);
    cursor.expect("base")?;
    let base = cursor.get()?;
    cursor.expect("words")?;
    let storage = cursor.list(Cursor::get::<Storage>)?;
    let finalizer = if cursor.accept("finalizer") { Some(cursor.get()?) } else { None };
    let is_identity = cursor.accept("identity");
    cursor.expect("ancestors")?;
    let ancestors = cursor.list(Cursor::get)?;
    Ok(TypeInfo { name, full_name, base, storage, finalizer, is_identity, ancestors })
}

/// A function in the making.
#[derive(Default)]
struct Reader {
    function: Function,
    values: HashMap<ValueId, ValueId>,
    blocks: HashMap<String, BlockId>,
    /// Whether the value has been defined.
    defined: Vec<bool>,
    /// The label that each block has, if its own line has come.
    placed: Vec<BlockId>,
}

impl Reader {
    fn head(&mut self, cursor: &mut Cursor) -> Read<()> {
        let _id = cursor.word()?;
        self.function.name = cursor.text()?;
        let params = cursor.list(|cursor| Ok((cursor.accept("own"), cursor.get::<Ty>()?)))?;
        let sig = &mut self.function.sig;
        (sig.owned, sig.params) = params.into_iter().unzip();
        cursor.expect("-")?;
        sig.results = cursor.list(Cursor::get)?;
        sig.raises = cursor.accept("raises");
        sig.big = cursor.accept("big");
        sig.stops = cursor.accept("stops");
        self.function.inline = cursor.accept("inline");
        self.function.cold = cursor.accept("cold");
        self.function.once = cursor.accept("once");
        if cursor.accept("generator") {
            let (frame, value) = (cursor.get()?, cursor.accept("value"));
            let kind = match () {
                () if cursor.accept("coroutine") => Resumed::Coroutine,
                () if cursor.accept("async") => Resumed::AsyncGenerator,
                () if cursor.accept("iterator") => Resumed::Iterator,
                () => Resumed::Generator,
            };
            self.function.generator = Some(Generator { frame, value, kind });
        }
        cursor.expect("info")?;
        self.function.info = cursor.get()?;
        cursor.expect("{")?;
        cursor.end()
    }

    fn block(&mut self, name: &str) -> BlockId {
        if let Some(&id) = self.blocks.get(name) {
            return id;
        }
        let id = self.function.add_block();
        self.blocks.insert(name.to_string(), id);
        id
    }

    fn value(&mut self, cursor: &mut Cursor) -> Read<ValueId> {
        let name: ValueId = cursor.get()?;
        let function = &mut self.function;
        let defined = &mut self.defined;
        Ok(*self.values.entry(name).or_insert_with(|| {
            defined.push(false);
            function.add_value(Ty::I1)
        }))
    }

    fn definition(&mut self, cursor: &mut Cursor) -> Read<ValueId> {
        let value = self.value(cursor)?;
        cursor.expect(":")?;
        self.function.values[value.index()] = cursor.get()?;
        if std::mem::replace(&mut self.defined[value.index()], true) {
            return Err("a value is defined again".into());
        }
        Ok(value)
    }

    fn edge(&mut self, cursor: &mut Cursor) -> Read<Edge> {
        let name = cursor.word()?;
        let block = self.block(&name);
        let args = match cursor.peek() {
            Some(Token::Mark('(')) => cursor.list(|cursor| self.value(cursor))?,
            _ => Vec::new(),
        };
        cursor.accept(",");
        Ok(Edge { block, args: SmallVec::from_vec(args) })
    }

    fn line(&mut self, cursor: &mut Cursor) -> Read<()> {
        if cursor.tokens.last() == Some(&Token::Mark(':')) {
            let name = cursor.word()?;
            let id = self.block(&name);
            if self.placed.contains(&id) {
                return Err("the block is there already".into());
            }
            self.placed.push(id);
            if let Some(Token::Mark('(')) = cursor.peek() {
                let params = cursor.list(|cursor| self.definition(cursor))?;
                self.function.blocks[id.index()].params = params;
            }
            self.function.blocks[id.index()].cold = cursor.accept("cold");
            cursor.expect(":")?;
            return cursor.end();
        }
        let Some(&block) = self.placed.last() else { return Err("expected a block".into()) };
        if self.function.block(block).term.is_some() {
            return Err("the block has ended".into());
        }
        let start = cursor.at;
        let word = cursor.word()?;
        if let Some(term) = self.term(&word, cursor, block)? {
            let block = &mut self.function.blocks[block.index()];
            block.term = Some(term);
            block.term_site = cursor.site()?;
            return cursor.end();
        }
        cursor.at = start;
        let mut results = SmallVec::new();
        if cursor.tokens.get(start + 1) == Some(&Token::Mark(':')) {
            while !cursor.accept("=") {
                results.push(self.definition(cursor)?);
                cursor.accept(",");
            }
        }
        let mnemonic = cursor.word()?;
        let mut immediates = Vec::new();
        if cursor.accept("[") {
            while !cursor.accept("]") {
                immediates.push(cursor.word()?);
                cursor.accept(",");
            }
        }
        let op = Op::from_text(&mnemonic, immediates.iter().map(String::as_str))
            .ok_or_else(|| format!("no op is `{mnemonic}` with these immediates"))?;
        let mut args = SmallVec::new();
        while let Some(Token::Word(_)) = cursor.peek() {
            args.push(self.value(cursor)?);
            cursor.accept(",");
        }
        let site = cursor.site()?;
        cursor.end()?;
        self.function.insts.push(Inst { op, args, results, site });
        let id = InstId(self.function.insts.len() as u32 - 1);
        self.function.blocks[block.index()].insts.push(id);
        Ok(())
    }

    fn term(&mut self, word: &str, cursor: &mut Cursor, block: BlockId) -> Read<Option<Term>> {
        Ok(Some(match word {
            "jump" => Term::Jump(self.edge(cursor)?),
            "branch" => {
                let cond = self.value(cursor)?;
                cursor.expect(",")?;
                Term::Branch { cond, then: self.edge(cursor)?, otherwise: self.edge(cursor)? }
            }
            "switch" => {
                let value = self.value(cursor)?;
                cursor.expect(",")?;
                let mut cases = Vec::new();
                while !cursor.accept("else") {
                    cases.push((cursor.get()?, self.edge(cursor)?));
                }
                Term::Switch { value, cases, default: self.edge(cursor)? }
            }
            "check" => {
                let inst = *self.function.block(block).insts.last().ok_or("a check without an instruction")?;
                let ok = self.edge(cursor)?;
                let mut other = |name: &str| if cursor.accept(name) { self.edge(cursor).map(Some) } else { Ok(None) };
                Term::Check { inst, ok, err: other("err")?, big: other("big")?, stop: other("stop")? }
            }
            "return" => {
                let mut values = SmallVec::new();
                while let Some(Token::Word(_)) = cursor.peek() {
                    values.push(self.value(cursor)?);
                    cursor.accept(",");
                }
                Term::Return(values)
            }
            "return_big" => Term::ReturnBig(self.value(cursor)?),
            "return_raise" => Term::ReturnRaise,
            "return_stop" => {
                let some = matches!(cursor.peek(), Some(Token::Word(_)));
                Term::ReturnStop(if some { Some(self.value(cursor)?) } else { None })
            }
            "yield" => {
                let value = if cursor.accept("resume") {
                    None
                } else {
                    let value = self.value(cursor)?;
                    cursor.expect(",")?;
                    cursor.expect("resume")?;
                    Some(value)
                };
                let resume = self.edge(cursor)?;
                let err = if cursor.accept("err") { Some(self.edge(cursor)?) } else { None };
                Term::Yield { value, resume, err }
            }
            "unreachable" => Term::Unreachable,
            _ => return Ok(None),
        }))
    }

    /// Puts the blocks in the order of their lines.
    fn finish(self) -> Read<Function> {
        let mut function = self.function;
        if let Some(at) = self.defined.iter().position(|defined| !defined) {
            return Err(format!("{}: the {at}th value is not defined", function.name));
        }
        if self.placed.len() != function.blocks.len() {
            return Err(format!("{}: a block is missing", function.name));
        }
        let mut number = vec![BlockId(0); function.blocks.len()];
        for (index, id) in self.placed.iter().enumerate() {
            number[id.index()] = BlockId(index as u32);
        }
        let mut blocks: Vec<Block> = self.placed.iter().map(|id| function.block(*id).clone()).collect();
        for edge in blocks.iter_mut().filter_map(|block| block.term.as_mut()).flat_map(Term::edges_mut) {
            edge.block = number[edge.block.index()];
        }
        function.blocks = blocks;
        Ok(function)
    }
}
