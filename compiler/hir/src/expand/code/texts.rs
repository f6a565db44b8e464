//! The texts that an expression can have, as far as the file's own constants tell: `f"{a} {op} {b}"` in loops over
//! displays. What is not found here is only refused when it is run, so that nothing has to be complete.

use std::cell::Cell;
use std::collections::BTreeMap;

use molt_syntax::ast::visitor::{Visitor, walk_expr, walk_stmt};
use molt_syntax::ast::{self, ConversionFlag, Expr, FStringPart, InterpolatedStringElement, Number, Stmt};

/// An expression with more texts has none.
const MOST: usize = 300;

/// How many names are followed.
const DEPTH: u32 = 6;

/// How many expressions are looked at for one.
const STEPS: u32 = 20_000;

/// The text of a value.
#[derive(Clone, PartialEq)]
struct Text {
    shown: String,
    repr: String,
    is_str: bool,
}

/// What each name of the file is bound to somewhere.
#[derive(Default)]
pub(super) struct Texts {
    bound: BTreeMap<String, Vec<Expr>>,
    /// Parameters of functions, by the function's name.
    params: BTreeMap<String, Vec<String>>,
    steps: Cell<u32>,
}

impl Texts {
    pub(super) fn collect(tree: &ast::ModModule) -> Texts {
        let mut texts = Texts::default();
        let mut params = Params(&mut texts);
        tree.body.iter().for_each(|stmt| params.visit_stmt(stmt));
        let mut bindings = Bindings(&mut texts);
        tree.body.iter().for_each(|stmt| bindings.visit_stmt(stmt));
        texts
    }

    /// The texts of an expression that is no constant itself.
    pub(super) fn of(&self, expr: &Expr) -> Option<Vec<String>> {
        self.steps.set(STEPS);
        let texts = self.texts(expr, DEPTH)?;
        let found: Vec<String> = texts.into_iter().filter(|text| text.is_str).map(|text| text.shown).collect();
        (!found.is_empty()).then_some(found)
    }

    fn texts(&self, expr: &Expr, depth: u32) -> Option<Vec<Text>> {
        let depth = depth.checked_sub(1)?;
        self.steps.set(self.steps.get().checked_sub(1)?);
        let found = match expr {
            Expr::StringLiteral(text) => vec![string(text.value.to_str())],
            Expr::NumberLiteral(number) => vec![plain(&number_text(&number.value)?)],
            Expr::BooleanLiteral(flag) => vec![plain(if flag.value { "True" } else { "False" })],
            Expr::NoneLiteral(_) => vec![plain("None")],
            Expr::UnaryOp(unary) if unary.op == ast::UnaryOp::USub && unary.operand.is_number_literal_expr() => {
                self.texts(&unary.operand, depth)?.iter().map(|text| plain(&format!("-{}", text.shown))).collect()
            }
            Expr::Name(name) => {
                let bound = self.bound.get(name.id.as_str())?;
                bound.iter().filter_map(|expr| self.texts(expr, depth)).flatten().collect()
            }
            Expr::If(branch) => {
                let mut both = self.texts(&branch.body, depth)?;
                both.extend(self.texts(&branch.orelse, depth)?);
                both
            }
            Expr::FString(fstring) => self.fstring(fstring, depth)?,
            Expr::BinOp(ast::ExprBinOp { left, op: ast::Operator::Add, right, .. }) => {
                let (left, right) = (self.strings(left, depth)?, self.strings(right, depth)?);
                product(left, &right)?.iter().map(|text| string(text)).collect()
            }
            Expr::BinOp(ast::ExprBinOp { left, op: ast::Operator::Mod, right, .. }) => {
                self.percent(left.as_string_literal_expr()?.value.to_str(), right, depth)?
            }
            Expr::Call(call) => {
                let name = call.func.as_name_expr()?;
                let [arg] = &*call.arguments.args else { return None };
                let is_repr = match name.id.as_str() {
                    "str" => false,
                    "repr" => true,
                    _ => return None,
                };
                let texts = self.texts(arg, depth)?;
                texts.iter().map(|text| string(if is_repr { &text.repr } else { &text.shown })).collect()
            }
            _ => return None,
        };
        let mut texts: Vec<Text> = Vec::new();
        for text in found {
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        (!texts.is_empty() && texts.len() <= MOST).then_some(texts)
    }

    /// The texts of an expression that is a string.
    fn strings(&self, expr: &Expr, depth: u32) -> Option<Vec<String>> {
        let texts = self.texts(expr, depth)?;
        Some(texts.into_iter().filter(|text| text.is_str).map(|text| text.shown).collect())
    }

    fn fstring(&self, fstring: &ast::ExprFString, depth: u32) -> Option<Vec<Text>> {
        let mut texts = vec![String::new()];
        for part in &fstring.value {
            match part {
                FStringPart::Literal(literal) => texts = product(texts, &[literal.value.to_string()])?,
                FStringPart::FString(fstring) => {
                    for element in &fstring.elements {
                        let parts = match element {
                            InterpolatedStringElement::Literal(literal) => vec![literal.value.to_string()],
                            InterpolatedStringElement::Interpolation(field) => {
                                if field.format_spec.is_some() || field.debug_text.is_some() {
                                    return None;
                                }
                                let shown = self.texts(&field.expression, depth)?.into_iter();
                                match field.conversion {
                                    ConversionFlag::None | ConversionFlag::Str => {
                                        shown.map(|text| text.shown).collect()
                                    }
                                    ConversionFlag::Repr => shown.map(|text| text.repr).collect(),
                                    ConversionFlag::Ascii => return None,
                                }
                            }
                        };
                        texts = product(texts, &parts)?;
                    }
                }
            }
        }
        Some(texts.iter().map(|text| string(text)).collect())
    }

    /// `"%d %s" % (a, b)`, for fields without options.
    fn percent(&self, format: &str, values: &Expr, depth: u32) -> Option<Vec<Text>> {
        let mut values = match values {
            Expr::Tuple(tuple) => tuple.elts.iter(),
            one => std::slice::from_ref(one).iter(),
        };
        let mut texts = vec![String::new()];
        let mut parts = format.split('%');
        texts = product(texts, &[parts.next()?.to_owned()])?;
        while let Some(part) = parts.next() {
            let Some(kind) = part.chars().next() else {
                // `%%`
                texts = product(texts, &[format!("%{}", parts.next()?)])?;
                continue;
            };
            let shown = self.texts(values.next()?, depth)?.into_iter();
            let shown: Vec<String> = match kind {
                's' => shown.map(|text| text.shown).collect(),
                'd' if shown.as_slice().iter().all(|text| is_int(&text.shown)) => {
                    shown.map(|text| text.shown).collect()
                }
                'r' => shown.map(|text| text.repr).collect(),
                _ => return None,
            };
            texts = product(product(texts, &shown)?, &[part[1..].to_owned()])?;
        }
        Some(texts.iter().map(|text| string(text)).collect())
    }

    fn bind(&mut self, target: &Expr, value: &Expr) {
        match (target, value) {
            (Expr::Name(name), _) => self.bind_name(name.id.as_str(), value),
            (Expr::Tuple(ast::ExprTuple { elts, .. }) | Expr::List(ast::ExprList { elts, .. }), _) => {
                let Some(values) = display(value).filter(|values| values.len() == elts.len()) else { return };
                elts.iter().zip(values).for_each(|(target, value)| self.bind(target, value));
            }
            _ => {}
        }
    }

    fn bind_name(&mut self, name: &str, value: &Expr) {
        let bound = self.bound.entry(name.to_owned()).or_default();
        if bound.len() < MOST {
            bound.push(value.clone());
        }
    }

    /// A loop over what is known.
    fn bind_items(&mut self, target: &Expr, iterable: &Expr, depth: u32) {
        let Some(depth) = depth.checked_sub(1) else { return };
        if let Some(items) = display(iterable) {
            items.iter().for_each(|item| self.bind(target, item));
            return;
        }
        match iterable {
            Expr::Name(name) => {
                let bound = self.bound.get(name.id.as_str()).cloned().unwrap_or_default();
                bound.iter().for_each(|value| self.bind_items(target, value, depth));
            }
            Expr::Subscript(subscript) if subscript.slice.is_slice_expr() => {
                self.bind_items(target, &subscript.value, depth);
            }
            Expr::StringLiteral(text) => self.bind_texts(target, text.value.chars().map(String::from).collect()),
            Expr::Call(call) => match (&*call.func, &*call.arguments.args) {
                (Expr::Attribute(attribute), []) if attribute.attr.as_str() == "split" => {
                    if let Expr::StringLiteral(text) = &*attribute.value {
                        let words = text.value.to_str().split_whitespace().map(str::to_owned).collect();
                        self.bind_texts(target, words);
                    }
                }
                (Expr::Name(name), [end]) if name.id.as_str() == "range" => {
                    if let Some(end @ 0..=50) = int_of(end) {
                        for at in 0..end {
                            let number = ast::ExprNumberLiteral {
                                node_index: ast::AtomicNodeIndex::NONE,
                                range: call.range,
                                value: Number::Int(ast::Int::from(at)),
                            };
                            self.bind(target, &Expr::NumberLiteral(number));
                        }
                    }
                }
                _ => {}
            },
            _ => {}
        }
    }

    fn bind_texts(&mut self, target: &Expr, texts: Vec<String>) {
        for text in texts {
            let literal = ast::StringLiteral {
                node_index: ast::AtomicNodeIndex::NONE,
                range: Default::default(),
                value: text.into(),
                flags: ast::StringLiteralFlags::empty(),
            };
            self.bind(target, &Expr::from(literal));
        }
    }
}

/// The items of a display.
fn display(expr: &Expr) -> Option<&[Expr]> {
    match expr {
        Expr::Tuple(tuple) => Some(&tuple.elts),
        Expr::List(list) => Some(&list.elts),
        Expr::Set(set) => Some(&set.elts),
        _ => None,
    }
}

/// Every text of the first with every text of the second behind it.
fn product(texts: Vec<String>, parts: &[String]) -> Option<Vec<String>> {
    if texts.len() * parts.len() > MOST {
        return None;
    }
    Some(texts.iter().flat_map(|text| parts.iter().map(move |part| format!("{text}{part}"))).collect())
}

fn plain(text: &str) -> Text {
    Text { shown: text.to_owned(), repr: text.to_owned(), is_str: false }
}

fn string(text: &str) -> Text {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut repr = String::from(quote);
    for c in text.chars() {
        match c {
            '\\' => repr += "\\\\",
            '\n' => repr += "\\n",
            '\t' => repr += "\\t",
            '\r' => repr += "\\r",
            c if c == quote => repr.extend(['\\', c]),
            c => repr.push(c),
        }
    }
    repr.push(quote);
    Text { shown: text.to_owned(), repr, is_str: true }
}

fn is_int(text: &str) -> bool {
    text.strip_prefix('-').unwrap_or(text).bytes().all(|byte| byte.is_ascii_digit())
}

fn int_of(expr: &Expr) -> Option<u64> {
    match expr {
        Expr::NumberLiteral(ast::ExprNumberLiteral { value: Number::Int(int), .. }) => int.as_u64(),
        _ => None,
    }
}

fn number_text(number: &Number) -> Option<String> {
    match number {
        Number::Int(int) => int.as_u64().map(|int| int.to_string()),
        // Where the two languages write the same.
        Number::Float(float) if (1e-4..1e15).contains(float) => Some(format!("{float:?}")),
        _ => None,
    }
}

/// Gathers the parameters of the functions.
struct Params<'t>(&'t mut Texts);

impl<'a> Visitor<'a> for Params<'_> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        if let Stmt::FunctionDef(def) = stmt {
            let names = def.parameters.iter_non_variadic_params().map(|param| param.name().to_string());
            self.0.params.insert(def.name.to_string(), names.collect());
        }
        walk_stmt(self, stmt);
    }
}

/// Gathers what is bound.
struct Bindings<'t>(&'t mut Texts);

impl<'a> Visitor<'a> for Bindings<'_> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::Assign(assign) => assign.targets.iter().for_each(|target| self.0.bind(target, &assign.value)),
            Stmt::For(each) => self.0.bind_items(&each.target, &each.iter, DEPTH),
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    fn visit_comprehension(&mut self, comprehension: &'a ast::Comprehension) {
        self.0.bind_items(&comprehension.target, &comprehension.iter, DEPTH);
        ast::visitor::walk_comprehension(self, comprehension);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Call(call) = expr
            && let Expr::Name(name) = &*call.func
            && let Some(params) = self.0.params.get(name.id.as_str()).cloned()
        {
            for (param, arg) in params.iter().zip(&*call.arguments.args) {
                self.0.bind_name(param, arg);
            }
            for keyword in &call.arguments.keywords {
                if let Some(name) = keyword.arg.as_deref().filter(|name| params.iter().any(|param| param == name)) {
                    self.0.bind_name(name, &keyword.value);
                }
            }
        }
        walk_expr(self, expr);
    }
}
