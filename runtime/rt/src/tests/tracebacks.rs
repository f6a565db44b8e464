//! Source lines and markers of traceback entries against CPython's `traceback` module.

use molt_abi::layout::Site;

use crate::caret::format_source;

/// Checks one entry of the file.
fn check(numbers: &[i64], source: &str, expected: &str) {
    let [line, end_line, column, end_column, anchor, anchor_line, anchor_end, anchor_end_line] = *numbers else {
        panic!("{numbers:?}")
    };
    let packed = |column: i64, line: i64| if column < 0 { 0 } else { (line << 16 | column) as u32 };
    let site = Site {
        function: 0,
        line: line as u32,
        end_line: end_line as u32,
        column: column as u32,
        end_column: end_column as u32,
        anchor: packed(anchor, anchor_line),
        anchor_end: packed(anchor_end, anchor_end_line),
        text: 0,
        text_len: 0,
        inlined_at: u32::MAX,
    };
    let mut out = Vec::new();
    format_source(&mut out, &site, source.as_bytes());
    let found = String::from_utf8(out).unwrap();
    assert_eq!(found, expected, "{numbers:?}\n{source}\nfound:\n{found}expected:\n{expected}");
}

#[test]
fn entries_are_cpythons() {
    let _guard = super::lock();
    let (mut numbers, mut source, mut expected) = (Vec::new(), String::new(), String::new());
    for line in include_str!("tracebacks.txt").lines().chain(["site"]) {
        let (kind, rest) = line.split_at_checked(2).unwrap_or((line, ""));
        match kind {
            "si" => {
                if !numbers.is_empty() {
                    check(&numbers, source.trim_end_matches('\n'), &expected);
                }
                numbers = rest.split(' ').skip(1).map(|number| number.parse().unwrap()).collect();
                source.clear();
                expected.clear();
            }
            "| " | "|" => {
                source.push_str(rest);
                source.push('\n');
            }
            _ => {
                expected.push_str(rest);
                expected.push('\n');
            }
        }
    }
}
