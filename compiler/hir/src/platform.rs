//! What programs ask about the Python and the machine that they run on, as far as it is the same wherever molt's programs
//! run: the version, and which systems it is not. Code for other versions and systems is not compiled.

use std::cmp::Ordering;

use molt_syntax::PythonVersion;
use molt_syntax::ast::visitor::{Visitor, walk_expr, walk_stmt};
use molt_syntax::ast::{self, CmpOp, Expr, ExprContext, ExprSubscript, Number, Stmt};

use crate::graph::Loaded;

/// What `sys.platform` may be.
const PLATFORMS: [&str; 2] = ["linux", "wasi"];

/// The truth of a condition such as `sys.version_info >= (3, 8)`, `sys.platform == "win32"` or `os.name == "nt"`.
/// Not where the module gives the names of `sys` and `os` to anything else, or may set what they hold.
pub(crate) fn truth_of(test: &Expr, module: &Loaded) -> Option<bool> {
    let truth = fixed_truth(test, module.version)?;
    let mut meant = Meant { is_changed: false };
    module.files.iter().flat_map(|(_, tree)| &tree.body).for_each(|stmt| meant.visit_stmt(stmt));
    (!meant.is_changed).then_some(truth)
}

/// Whether `sys` and `os` may be something else than the modules as they are from the start.
struct Meant {
    is_changed: bool,
}

impl Meant {
    fn bind(&mut self, name: &str) {
        self.is_changed |= is_meant(name);
    }
}

fn is_meant(name: &str) -> bool {
    matches!(name, "sys" | "os")
}

fn is_meant_module(expr: &Expr) -> bool {
    matches!(expr, Expr::Name(name) if is_meant(name.id.as_str()))
}

impl<'a> Visitor<'a> for Meant {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => self.bind(&def.name),
            Stmt::ClassDef(def) => self.bind(&def.name),
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    fn visit_alias(&mut self, alias: &'a ast::Alias) {
        // `import sys` and `import os.path` bind what they name; `from x import os` may not.
        if let Some(name) = &alias.asname {
            self.is_changed |= is_meant(name) && name != &alias.name;
        }
    }

    fn visit_parameter(&mut self, parameter: &'a ast::Parameter) {
        self.bind(&parameter.name);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) if name.ctx != ExprContext::Load => self.bind(&name.id),
            Expr::Attribute(attribute) if attribute.ctx != ExprContext::Load => {
                let is_asked = matches!(attribute.attr.as_str(), "platform" | "name" | "version_info" | "hexversion");
                self.is_changed |= is_asked && is_meant_module(&attribute.value);
            }
            // `setattr(sys, "platform", …)`, `patch.object(os, "name", …)`
            Expr::Call(call) if call.arguments.args.iter().any(is_meant_module) => {
                self.is_changed |= call.arguments.args.len() > 2;
            }
            _ => {}
        }
        walk_expr(self, expr);
    }
}

fn fixed_truth(test: &Expr, version: PythonVersion) -> Option<bool> {
    match test {
        Expr::Compare(compare) => {
            let ([op], [right]) = (&*compare.ops, &*compare.comparators) else { return None };
            version_compared(&compare.left, *op, right, version)
                .or_else(|| hexversion_compared(&compare.left, *op, right, version))
                .or_else(|| platform_compared(&compare.left, *op, right))
        }
        Expr::Call(call) => {
            let Expr::Attribute(method) = &*call.func else { return None };
            let [Expr::StringLiteral(prefix)] = &*call.arguments.args else { return None };
            let asks = method.attr.as_str() == "startswith" && is_attribute(&method.value, "sys", "platform");
            let fits = || PLATFORMS.iter().any(|platform| platform.starts_with(prefix.value.to_str()));
            (asks && call.arguments.keywords.is_empty() && !fits()).then_some(false)
        }
        _ => None,
    }
}

fn is_attribute(expr: &Expr, module: &str, name: &str) -> bool {
    let Expr::Attribute(attribute) = expr else { return false };
    attribute.attr.as_str() == name && matches!(&*attribute.value, Expr::Name(base) if base.id.as_str() == module)
}

/// A comparison of the first parts of `sys.version_info`. None if it depends on what comes after the minor version.
fn version_compared(left: &Expr, op: CmpOp, right: &Expr, version: PythonVersion) -> Option<bool> {
    let own = [3, i64::from(version.minor())];
    let (parts, is_cut) = version_parts(left)?;
    let own = own.get(parts)?;
    let numbers = match right {
        Expr::Tuple(tuple) if is_cut != Some(Cut::Item) => {
            tuple.elts.iter().map(integer).collect::<Option<Vec<i64>>>()?
        }
        other if is_cut == Some(Cut::Item) => vec![integer(other)?],
        _ => return None,
    };
    // More of the version follows, unless it was cut off: it is greater than what it begins with.
    let shared = own.len().min(numbers.len());
    let ordering = own[..shared].cmp(&numbers[..shared]).then_with(|| match (is_cut, own.len().cmp(&numbers.len())) {
        (None, Ordering::Equal) => Ordering::Greater,
        (_, ordering) => ordering,
    });
    if is_cut.is_none() && numbers.len() > own.len() && own[..] == numbers[..shared] {
        return None;
    }
    holds(op, ordering)
}

/// `sys.hexversion < 0x03000000`. None if it depends on what comes after the minor version.
fn hexversion_compared(left: &Expr, op: CmpOp, right: &Expr, version: PythonVersion) -> Option<bool> {
    if !is_attribute(left, "sys", "hexversion") {
        return None;
    }
    let own = 0x0300 | i64::from(version.minor());
    let ordering = own.cmp(&(integer(right)? >> 16));
    if ordering.is_eq() { None } else { holds(op, ordering) }
}

fn holds(op: CmpOp, ordering: Ordering) -> Option<bool> {
    match op {
        CmpOp::Eq => Some(ordering.is_eq()),
        CmpOp::NotEq => Some(ordering.is_ne()),
        CmpOp::Lt => Some(ordering.is_lt()),
        CmpOp::LtE => Some(ordering.is_le()),
        CmpOp::Gt => Some(ordering.is_gt()),
        CmpOp::GtE => Some(ordering.is_ge()),
        _ => None,
    }
}

/// How a program cuts the version.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cut {
    /// `[0]`, `.minor`
    Item,
    /// `[:2]`
    Slice,
}

/// Which parts of the major and minor version an expression takes, and how they were cut out.
fn version_parts(expr: &Expr) -> Option<(std::ops::Range<usize>, Option<Cut>)> {
    match expr {
        expr if is_attribute(expr, "sys", "version_info") => Some((0..2, None)),
        Expr::Attribute(attribute) if is_attribute(&attribute.value, "sys", "version_info") => {
            let index = ["major", "minor"].iter().position(|part| *part == attribute.attr.as_str())?;
            Some((index..index + 1, Some(Cut::Item)))
        }
        Expr::Subscript(ExprSubscript { value, slice, .. }) if is_attribute(value, "sys", "version_info") => {
            if let Expr::Slice(slice) = &**slice {
                let upper = integer(slice.upper.as_deref()?)?;
                let is_plain = slice.lower.is_none() && slice.step.is_none() && (0..=2).contains(&upper);
                return is_plain.then_some((0..usize::try_from(upper).ok()?, Some(Cut::Slice)));
            }
            let index = usize::try_from(integer(slice)?).ok()?;
            Some((index..index + 1, Some(Cut::Item)))
        }
        _ => None,
    }
}

fn integer(expr: &Expr) -> Option<i64> {
    let Expr::NumberLiteral(literal) = expr else { return None };
    let Number::Int(value) = &literal.value else { return None };
    value.as_i64()
}

/// A comparison of `sys.platform` or `os.name` with texts. None if it holds for some of the targets only.
fn platform_compared(left: &Expr, op: CmpOp, right: &Expr) -> Option<bool> {
    let own: &[&str] = if is_attribute(left, "sys", "platform") {
        &PLATFORMS
    } else if is_attribute(left, "os", "name") {
        &["posix"]
    } else {
        return None;
    };
    let texts = match (op, right) {
        (CmpOp::Eq | CmpOp::NotEq, text) => std::slice::from_ref(text),
        (CmpOp::In | CmpOp::NotIn, Expr::Tuple(tuple)) => &tuple.elts,
        (CmpOp::In | CmpOp::NotIn, Expr::List(list)) => &list.elts,
        (CmpOp::In | CmpOp::NotIn, Expr::Set(set)) => &set.elts,
        _ => return None,
    };
    let texts: Option<Vec<&str>> =
        texts.iter().map(|text| text.as_string_literal_expr().map(|t| t.value.to_str())).collect();
    let texts = texts?;
    let holds = own.iter().filter(|own| texts.contains(own)).count();
    let is_positive = matches!(op, CmpOp::Eq | CmpOp::In);
    (holds == 0 || holds == own.len()).then_some((holds > 0) == is_positive)
}
