//! F-strings: each replacement is formatted where it stands, then all parts are joined.

use molt_syntax::ast::{self, ConversionFlag, Expr, FStringPart, InterpolatedStringElement};
use molt_syntax::text_size::Ranged;

use super::function::FnBuilder;
use super::string;
use crate::ir::*;

/// The parts so far, adjacent literal text in one.
#[derive(Default)]
struct Parts {
    regs: Vec<Reg>,
    text: Vec<u8>,
}

impl<'a> FnBuilder<'a, '_> {
    pub(super) fn fstring(&mut self, expr: &'a Expr, fstring: &'a ast::ExprFString, wanted: Option<Reg>) -> Reg {
        let loc = self.plain(expr);
        let mut parts = Parts::default();
        for part in &fstring.value {
            match part {
                FStringPart::Literal(literal) => parts.text.extend(string::part(literal, &self.text)),
                FStringPart::FString(fstring) => {
                    let is_raw = fstring.flags.prefix().is_raw();
                    self.elements(fstring.elements.iter(), is_raw, &mut parts, loc);
                }
            }
        }
        self.join(parts, wanted, loc)
    }

    fn elements(
        &mut self,
        elements: impl Iterator<Item = &'a InterpolatedStringElement>,
        is_raw: bool,
        parts: &mut Parts,
        loc: Loc,
    ) {
        for element in elements {
            match element {
                InterpolatedStringElement::Literal(literal) => {
                    let source = &self.text[literal.range];
                    parts.text.extend(string::with_surrogates(&literal.value, source, is_raw));
                }
                InterpolatedStringElement::Interpolation(element) => {
                    if let Some(debug) = &element.debug_text {
                        parts.text.extend(debug.leading.as_bytes());
                        parts.text.extend(self.text[element.expression.range()].as_bytes());
                        parts.text.extend(debug.trailing.as_bytes());
                    }
                    self.flush(parts, loc);
                    let reg = self.replacement(element, is_raw);
                    parts.regs.push(reg);
                }
            }
        }
    }

    fn replacement(&mut self, element: &'a ast::InterpolatedElement, is_raw: bool) -> Reg {
        let loc = self.plain(element.range);
        let mut value = self.value(&element.expression);
        let conversion = match element.conversion {
            ConversionFlag::Str => Conversion::Str,
            ConversionFlag::Repr => Conversion::Repr,
            ConversionFlag::Ascii => Conversion::Ascii,
            ConversionFlag::None if element.debug_text.is_some() && element.format_spec.is_none() => Conversion::Repr,
            ConversionFlag::None => Conversion::None,
        };
        let spec = element.format_spec.as_deref().map(|spec| {
            if self.is_variable(value) {
                let rebinds = spec.elements.interpolations().map(|element| &*element.expression).collect::<Vec<_>>();
                value = self.protected(value, &rebinds);
            }
            let mut parts = Parts::default();
            self.elements(spec.elements.iter(), is_raw, &mut parts, loc);
            self.join(parts, None, loc)
        });
        let dst = self.temp();
        self.emit(Op::Format { dst, value, conversion, spec }, loc);
        dst
    }

    fn flush(&mut self, parts: &mut Parts, loc: Loc) {
        if !parts.text.is_empty() {
            let text = std::mem::take(&mut parts.text);
            parts.regs.push(self.constant(Const::Str(text), loc));
        }
    }

    fn join(&mut self, mut parts: Parts, wanted: Option<Reg>, loc: Loc) -> Reg {
        if parts.regs.is_empty() {
            let dst = self.or_temp(wanted);
            self.emit(Op::Const { dst, value: Const::Str(parts.text) }, loc);
            return dst;
        }
        self.flush(&mut parts, loc);
        if let [part] = parts.regs[..] {
            return self.into(wanted, part, loc);
        }
        let dst = self.or_temp(wanted);
        self.emit(Op::Concat { dst, parts: parts.regs }, loc);
        dst
    }
}
