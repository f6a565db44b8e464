//! Expressions as a table: what a template's holes take and what it gives. One row is one way to use a builtin, so the
//! table is where a new method or a new format goes. Types are written as `int`, `[int]`, `{str}`, `{str:int}`,
//! `(int,str)`; results that could feed back into themselves are cut. In f-strings a blank stands before a hole, where a
//! display's brace would be an escape.

use super::features::Feature;
use super::grammar::Generator;
use super::tree::{Expr, Type};

pub(super) struct Template {
    result: &'static str,
    text: &'static str,
    holes: &'static [&'static str],
    /// It may raise what a `try` of a generated program catches, and stands only there.
    raises: bool,
}

const fn row(result: &'static str, text: &'static str, holes: &'static [&'static str]) -> Template {
    Template { result, text, holes, raises: false }
}

const fn risk(result: &'static str, text: &'static str, holes: &'static [&'static str]) -> Template {
    Template { result, text, holes, raises: true }
}

#[rustfmt::skip]
const TEMPLATES: &[Template] = &[
    // int
    row("int", "($).bit_length()", &["int"]),
    row("int", "($).bit_count()", &["int"]),
    row("int", "divmod($, $ | 1)[0]", &["int", "int"]),
    row("int", "divmod($, 97)[1]", &["int"]),
    row("int", "pow($ % 1000, $ % 12, 1000003)", &["int", "int"]),
    row("int", "($ % 7) ** ($ % 5)", &["int", "int"]),
    row("int", "round($, -2)", &["int"]),
    row("int", "hash($ % 1000003)", &["int"]),
    row("int", "ord($[:1] or 'q')", &["str"]),
    row("int", "$.count($)", &["str", "str"]),
    row("int", "$.find($)", &["str", "str"]),
    row("int", "$.rfind($, 1)", &["str", "str"]),
    row("int", "len($)", &["[str]"]),
    row("int", "len($)", &["{int}"]),
    row("int", "len($)", &["{str:int}"]),
    row("int", "sum($)", &["[int]"]),
    row("int", "sum($.values())", &["{str:int}"]),
    row("int", "sum(x * i for i, x in enumerate($))", &["[int]"]),
    row("int", "sum(a * b for a, b in zip($, $))", &["[int]", "[int]"]),
    row("int", "sum(map(abs, $))", &["[int]"]),
    row("int", "max($, default=0)", &["[int]"]),
    row("int", "min($, default=-1)", &["{int}"]),
    row("int", "max($, key=len, default='').count('a')", &["[str]"]),
    row("int", "len(max($, key=lambda s: (len(s), s), default=''))", &["[str]"]),
    row("int", "next((x for x in $ if x > $), -1)", &["[int]", "int"]),
    row("int", "next(iter($), 0)", &["[int]"]),
    row("int", "int.from_bytes($, 'big')", &["bytes"]),
    row("int", "($ or b'z')[0]", &["bytes"]),
    row("int", "sum($)", &["bytes"]),
    row("int", "($, $)[$]", &["int", "int", "bool"]),
    row("int", "$[0] + len($[1])", &["(int,str)", "(int,str)"]),
    row("int", "$ + $", &["bool", "bool"]),
    row("int", "$ and $ or $", &["int", "int", "int"]),
    row("int", "(lambda a, b=3: a - b)($)", &["int"]),
    row("int", "(lambda *args, **named: len(args) * 10 + len(named))(*$, k=$)", &["[int]", "int"]),
    row("int", "$.get($, $)", &["{int:int}", "int", "int"]),
    row("int", "int(str($ % 1000) + '7', 9 + 7)", &["int"]),
    row("int", "len(f'{ $!r:>{ $ % 20}}')", &["str", "int"]),
    row("int", "($ if $ is None else len($))", &["int", "any", "str"]),
    risk("int", "int($)", &["str"]),
    risk("int", "int($, 16)", &["str"]),
    risk("int", "$.index($)", &["str", "str"]),
    risk("int", "$.index($)", &["[int]", "int"]),
    risk("int", "$[$]", &["[int]", "int"]),
    risk("int", "$[$]", &["{str:int}", "str"]),
    risk("int", "ord($[$])", &["str", "int"]),
    risk("int", "max($)", &["[int]"]),
    risk("int", "($ << ($ % 100 - 3)) % 1000003", &["int", "int"]),
    risk("int", "$.pop()", &["[int]"]),
    risk("int", "int($)", &["float"]),
    risk("int", "int.from_bytes($, 'little', signed=$)", &["bytes", "bool"]),
    // float
    row("float", "abs($)", &["float"]),
    row("float", "float($ % 1000)", &["int"]),
    row("float", "round($ % 1000.0, 2)", &["float"]),
    row("float", "($ % 1000003) / 7", &["int"]),
    row("float", "divmod($, 3.5)[1]", &["float"]),
    row("float", "min($, $, 2.5)", &["float", "float"]),
    row("float", "sum($, 0.0)", &["[float]"]),
    row("float", "($ + $ % 10)", &["float", "int"]),
    row("float", "($ % 100.0) ** 2", &["float"]),
    row("float", "float.fromhex($.hex())", &["float"]),
    risk("float", "float($)", &["str"]),
    risk("float", "$ / $", &["float", "float"]),
    risk("float", "$ % $", &["float", "int"]),
    risk("float", "$ / $", &["int", "int"]),
    risk("float", "$[$ % 4]", &["[float]", "int"]),
    // bool
    row("bool", "$.startswith($)", &["str", "str"]),
    row("bool", "$.endswith(('a', $))", &["str", "str"]),
    row("bool", "$.isdigit()", &["str"]),
    row("bool", "$.isalpha()", &["str"]),
    row("bool", "$.islower()", &["str"]),
    row("bool", "$.istitle()", &["str"]),
    row("bool", "$ in $", &["str", "str"]),
    row("bool", "$ in $", &["int", "{int}"]),
    row("bool", "$ not in $", &["str", "{str:int}"]),
    row("bool", "($ & 255) in $", &["int", "bytes"]),
    row("bool", "$ <= $", &["{int}", "{int}"]),
    row("bool", "$.isdisjoint($)", &["{str}", "{str}"]),
    row("bool", "$ == $", &["[int]", "[int]"]),
    row("bool", "$ < $", &["[str]", "[str]"]),
    row("bool", "$ == $", &["{str:int}", "{str:int}"]),
    row("bool", "$ != $", &["(int,str)", "(int,str)"]),
    row("bool", "$ < $", &["(int,str)", "(int,str)"]),
    row("bool", "$ == $", &["any", "any"]),
    row("bool", "$ == $", &["int", "float"]),
    row("bool", "$ < $", &["int", "float"]),
    row("bool", "any(x > $ for x in $)", &["int", "[int]"]),
    row("bool", "all(map(str.isdigit, $))", &["[str]"]),
    row("bool", "bool($)", &["any"]),
    row("bool", "$ is None", &["any"]),
    row("bool", "isinstance($, (int, str))", &["any"]),
    row("bool", "$.is_integer()", &["float"]),
    row("bool", "$ ^ $", &["bool", "bool"]),
    row("bool", "$ < $ < $ != $", &["int", "int", "int", "int"]),
    row("bool", "$ == $", &["bytes", "bytes"]),
    // str
    row("str", "$.title()", &["str"]),
    row("str", "$.capitalize()", &["str"]),
    row("str", "$.swapcase()", &["str"]),
    row("str", "$.casefold()", &["str"]),
    row("str", "$.center($ % 12, '*')", &["str", "int"]),
    row("str", "$.ljust($ % 12)", &["str", "int"]),
    row("str", "$.rjust($ % 12, '.')", &["str", "int"]),
    row("str", "$.zfill($ % 12)", &["str", "int"]),
    row("str", "$.lstrip('aH ')", &["str"]),
    row("str", "$.rstrip($)", &["str", "str"]),
    row("str", "$.removeprefix($)", &["str", "str"]),
    row("str", "$.removesuffix('c')", &["str"]),
    row("str", "$.expandtabs(3)[:40]", &["str"]),
    row("str", "$.translate({97: 'A', 98: None, 44: 59})", &["str"]),
    row("str", "$.partition(' ')[2]", &["str"]),
    row("str", "$.rpartition(',')[0]", &["str"]),
    row("str", "$.encode().decode('latin-1')[:20]", &["str"]),
    row("str", "'%s|%5.1f' % ($, $ % 1000.0)", &["str", "float"]),
    row("str", "'%d-%x-%+d' % ($ % 99, $ % 4096, $ % 77)", &["int", "int", "int"]),
    row("str", "'%r %-6s|' % ($[:9], $[:9])", &["str", "str"]),
    row("str", "'{:>7}|{!r:.5}'.format($[:9], $)", &["str", "str"]),
    row("str", "'{0}{1}{0}'.format($ % 100, $)[:40]", &["int", "bool"]),
    row("str", "'{x:,} {y}'.format(x=$ % 10000000, y=$)[:40]", &["int", "bool"]),
    row("str", "f'{ $:b}'[-20:]", &["int"]),
    row("str", "f'{ $ % 100000:_}'", &["int"]),
    row("str", "f'{ $ % 1000:^#10x}'", &["int"]),
    row("str", "f'{ $:<9.4}|'", &["str"]),
    row("str", "f'{ $ % 1e6:+012.3f}'", &["float"]),
    row("str", "f'{ $ % 1:.1%}'", &["float"]),
    row("str", "f'{ $=}'[-20:]", &["int"]),
    row("str", "hex($ & 0xFFFF)", &["int"]),
    row("str", "oct($ % 4096)", &["int"]),
    row("str", "bin($ % 256)", &["int"]),
    row("str", "chr(97 + $ % 26)", &["int"]),
    row("str", "ascii($)[:30]", &["str"]),
    row("str", "repr($)[:40]", &["bytes"]),
    row("str", "str($)[:40]", &["[int]"]),
    row("str", "str($)[:40]", &["{str:int}"]),
    row("str", "repr($)[:40]", &["(int,str)"]),
    row("str", "str($)[:40]", &["float"]),
    row("str", "repr($)[:40]", &["any"]),
    row("str", "' '.join(sorted($))[:40]", &["{str}"]),
    row("str", "'-'.join(map(str, $))[:40]", &["[int]"]),
    row("str", "''.join(c for c in $ if c not in $)", &["str", "str"]),
    row("str", "''.join(reversed($))", &["str"]),
    row("str", "''.join(sorted(set($)))", &["str"]),
    row("str", "$[$ % 5:$ % 9:1]", &["str", "int", "int"]),
    row("str", "$[::-2]", &["str"]),
    row("str", "max($, $)", &["str", "str"]),
    row("str", "type($).__name__", &["any"]),
    row("str", "$[1]", &["(int,str)"]),
    row("str", "$ or $", &["str", "str"]),
    row("str", "next(iter($), 'none')", &["{str:int}"]),
    row("str", "min($, key=len, default='?')", &["[str]"]),
    risk("str", "$[$]", &["str", "int"]),
    risk("str", "$[$ % 4]", &["[str]", "int"]),
    risk("str", "$.split($)[0]", &["str", "str"]),
    risk("str", "chr($)", &["int"]),
    risk("str", "$.decode('ascii')", &["bytes"]),
    risk("str", "f'{ $:{ $ % 9}d}'", &["int", "int"]),
    // bytes
    row("bytes", "$.encode()[:16]", &["str"]),
    row("bytes", "bytes([$ & 255, $ % 256])", &["int", "int"]),
    row("bytes", "bytes($ % 5)", &["int"]),
    row("bytes", "($ + $)[:16]", &["bytes", "bytes"]),
    row("bytes", "$[$ % 4:]", &["bytes", "int"]),
    row("bytes", "$.upper()", &["bytes"]),
    row("bytes", "$.replace(b'a', b'xy')[:16]", &["bytes"]),
    row("bytes", "bytes(reversed($))", &["bytes"]),
    row("bytes", "bytes.fromhex($.hex())", &["bytes"]),
    row("bytes", "b'%d:%s' % ($ % 100, $[:5])", &["int", "bytes"]),
    row("bytes", "($ & 0xFFFFFFFF).to_bytes(4, 'little')", &["int"]),
    row("bytes", "bytes(bytearray($)[::-1])", &["bytes"]),
    risk("bytes", "($).to_bytes(3, 'big')", &["int"]),
    risk("bytes", "bytes([$])", &["int"]),
    // list
    row("[int]", "sorted($, key=lambda x: (x % 3, -x))", &["[int]"]),
    row("[int]", "sorted($, key=abs, reverse=True)", &["[int]"]),
    row("[int]", "sorted($)", &["{int}"]),
    row("[int]", "list(map(lambda x: x * 2 % 1009, $))", &["[int]"]),
    row("[int]", "list(filter(None, $))", &["[int]"]),
    row("[int]", "[x for x in $ if x % 2]", &["[int]"]),
    row("[int]", "[a - b for a, b in zip($, $)]", &["[int]", "[int]"]),
    row("[int]", "[i * x % 10007 for i, x in enumerate($, 1)]", &["[int]"]),
    row("[int]", "[x for xs in ($, $) for x in xs][:12]", &["[int]", "[int]"]),
    row("[int]", "[*$, $, *$][:12]", &["[int]", "int", "[int]"]),
    row("[int]", "($ * 2)[:12]", &["[int]"]),
    row("[int]", "$[::-1]", &["[int]"]),
    row("[int]", "$[-3:$]", &["[int]", "int"]),
    row("[int]", "$[$ % 3::2]", &["[int]", "int"]),
    row("[int]", "list($)", &["bytes"]),
    row("[int]", "list($.values())", &["{str:int}"]),
    row("[int]", "list(dict.fromkeys($))", &["[int]"]),
    row("[int]", "[len(s) for s in $]", &["[str]"]),
    row("[int]", "[ord(c) for c in $][:12]", &["str"]),
    row("[int]", "[$, *($ for _ in range(2))]", &["int", "int"]),
    row("[float]", "[x / 2 for x in $]", &["[float]"]),
    row("[float]", "sorted($)", &["[float]"]),
    row("[str]", "$.split()", &["str"]),
    row("[str]", "$.split(',', 1)", &["str"]),
    row("[str]", "$.rsplit(None, 1)", &["str"]),
    row("[str]", "$.splitlines(True)", &["str"]),
    row("[str]", "list($)[:12]", &["str"]),
    row("[str]", "[s.upper() for s in $ if s]", &["[str]"]),
    row("[str]", "sorted($, key=str.lower)", &["[str]"]),
    row("[str]", "sorted($, key=lambda s: (-len(s), s))", &["[str]"]),
    row("[str]", "sorted($)", &["{str:int}"]),
    row("[str]", "sorted($, key=$.get)", &["{str:int}", "{str:int}"]),
    row("[str]", "[f'{k}={v}'[:12] for k, v in $.items()]", &["{str:int}"]),
    row("[str]", "[str(x)[:12] for x in $]", &["[int]"]),
    row("[str]", "list(map(str.strip, $))", &["[str]"]),
    // set
    row("{int}", "set($)", &["[int]"]),
    row("{int}", "$ | $", &["{int}", "{int}"]),
    row("{int}", "$ & $", &["{int}", "{int}"]),
    row("{int}", "$ - $", &["{int}", "{int}"]),
    row("{int}", "$ ^ $", &["{int}", "{int}"]),
    row("{int}", "{x % 11 for x in $}", &["[int]"]),
    row("{int}", "$.union($)", &["{int}", "[int]"]),
    row("{int}", "set($)", &["{int:int}"]),
    row("{str}", "set($)", &["str"]),
    row("{str}", "$.intersection($)", &["{str}", "[str]"]),
    row("{str}", "{s[:1] for s in $}", &["[str]"]),
    row("{str}", "set($)", &["{str:int}"]),
    row("{str}", "$.keys() & $", &["{str:int}", "{str}"]),
    // dict
    row("{str:int}", "{s: len(s) for s in $}", &["[str]"]),
    row("{str:int}", "{**$, $: $}", &["{str:int}", "str", "int"]),
    row("{str:int}", "$ | $", &["{str:int}", "{str:int}"]),
    row("{str:int}", "dict(zip($, $))", &["[str]", "[int]"]),
    row("{str:int}", "dict(sorted($.items()))", &["{str:int}"]),
    row("{str:int}", "dict(sorted($.items(), key=lambda kv: (-kv[1], kv[0])))", &["{str:int}"]),
    row("{str:int}", "{k: v + 1 for k, v in $.items() if v < $}", &["{str:int}", "int"]),
    row("{str:int}", "dict.fromkeys($, $)", &["[str]", "int"]),
    row("{str:int}", "dict(a=$, **{'b': $})", &["int", "int"]),
    row("{int:int}", "dict(enumerate($))", &["[int]"]),
    row("{int:int}", "{v: k for k, v in $.items()}", &["{int:int}"]),
    row("{int:int}", "{x: $.count(x) for x in $}", &["[int]", "[int]"]),
    row("{int:int}", "$.copy()", &["{int:int}"]),
    // tuple
    row("(int,str)", "($, $)", &["int", "str"]),
    row("(int,str)", "max([($, $), (3, 'c')])", &["int", "str"]),
    row("(int,str)", "min(zip($, $), default=(0, ''))", &["[int]", "[str]"]),
    // any
    row("any", "($ or None)", &["int"]),
    row("any", "($ or None)", &["str"]),
    row("any", "$.get($)", &["{str:int}", "str"]),
    row("any", "[$, $, None, $][$ % 4]", &["int", "str", "float", "int"]),
    row("any", "{'a': $, 'b': $}.get($)", &["int", "str", "str"]),
    row("any", "next(iter($), None)", &["[str]"]),
];

impl Generator {
    /// A row of the table that gives this type, with its holes filled.
    pub(super) fn template(&mut self, ty: &Type, depth: usize) -> Option<Expr> {
        let caught = self.tries > 0;
        let fits: Vec<&Template> = TEMPLATES
            .iter()
            .filter(|row| parse(row.result) == *ty && (caught || !row.raises) && self.allows(row))
            .collect();
        if fits.is_empty() {
            return None;
        }
        let row = *self.random.pick(&fits);
        let holes = row.holes.iter().map(|hole| self.expr(&parse(hole), depth)).collect();
        Some(Expr::new(ty.clone(), &format!("({})", row.text), holes))
    }

    fn allows(&self, row: &Template) -> bool {
        row.holes.iter().all(|hole| self.allows_type(&parse(hole)))
            && (self.has(Feature::Tuples) || !row.text.contains(")["))
            && (self.has(Feature::FStrings) || !row.text.contains("f'"))
            && (self.has(Feature::Comprehensions) || !row.text.contains(" for "))
            && (self.has(Feature::Closures) || !row.text.contains("lambda"))
    }

    fn allows_type(&self, ty: &Type) -> bool {
        match ty {
            Type::Int | Type::Bool => true,
            Type::Float => self.has(Feature::Floats),
            Type::Str => self.has(Feature::Strs),
            Type::Bytes => self.has(Feature::Bytes),
            Type::List(item) => self.has(Feature::Lists) && self.allows_type(item),
            Type::Set(item) => self.has(Feature::Sets) && self.allows_type(item),
            Type::Dict(key, value) => self.has(Feature::Dicts) && self.allows_type(key) && self.allows_type(value),
            Type::Tuple(items) => self.has(Feature::Tuples) && items.iter().all(|item| self.allows_type(item)),
            Type::Any => self.has(Feature::Dynamic),
            Type::Object(_) => true,
        }
    }
}

/// A type as the table writes it.
fn parse(text: &str) -> Type {
    let inside = |open, close| text.strip_prefix(open).and_then(|rest: &str| rest.strip_suffix(close));
    if let Some(item) = inside('[', ']') {
        return Type::List(Box::new(parse(item)));
    }
    if let Some(items) = inside('(', ')') {
        return Type::Tuple(items.split(',').map(parse).collect());
    }
    if let Some(inner) = inside('{', '}') {
        return match inner.split_once(':') {
            Some((key, value)) => Type::Dict(Box::new(parse(key)), Box::new(parse(value))),
            None => Type::Set(Box::new(parse(inner))),
        };
    }
    match text {
        "int" => Type::Int,
        "float" => Type::Float,
        "bool" => Type::Bool,
        "str" => Type::Str,
        "bytes" => Type::Bytes,
        _ => Type::Any,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_as_many_holes_as_types() {
        for row in TEMPLATES {
            assert_eq!(row.text.matches('$').count(), row.holes.len(), "{}", row.text);
        }
    }

    #[test]
    fn types_are_read() {
        let ints = || Box::new(Type::Int);
        assert_eq!(parse("{str:int}"), Type::Dict(Box::new(Type::Str), ints()));
        assert_eq!(parse("{int}"), Type::Set(ints()));
        assert_eq!(parse("(int,str)"), Type::Tuple(vec![Type::Int, Type::Str]));
        assert_eq!(parse("any"), Type::Any);
    }
}
