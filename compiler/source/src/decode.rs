//! From the bytes of a file to its text: byte-order mark, PEP 263 cookie, newlines.
//!
//! The result always is text: what cannot be decoded becomes U+FFFD with a diagnostic, so that the rest
//! of the file can still be checked.

use crate::codes::Code;
use crate::diagnostic::Diagnostic;
use crate::span::{FileId, Span};

#[derive(Debug)]
pub struct Decoded {
    pub text: String,
    pub diagnostics: Vec<Diagnostic>,
}

enum Encoding {
    Utf8,
    Latin1,
    Ascii,
    Table(&'static encoding_rs::Encoding),
}

const BOM: &[u8] = b"\xef\xbb\xbf";

/// Decodes a source file as CPython does. Newlines come out as `\n`, a byte-order mark is dropped.
#[must_use]
pub fn decode(file: FileId, bytes: &[u8]) -> Decoded {
    let has_bom = bytes.starts_with(BOM);
    let bytes = if has_bom { &bytes[BOM.len()..] } else { bytes };
    let mut problem = None;
    let encoding = match cookie(bytes) {
        None => Encoding::Utf8,
        Some(cookie) => match find_encoding(&cookie.name) {
            Some(Encoding::Utf8) => Encoding::Utf8,
            Some(_) if has_bom => {
                problem = Some((cookie.start, cookie.end, "encoding problem: utf-8".to_owned()));
                Encoding::Utf8
            }
            Some(encoding) => encoding,
            None => {
                problem = Some((cookie.start, cookie.end, format!("unknown encoding: {}", cookie.name)));
                Encoding::Utf8
            }
        },
    };
    let mut diagnostics = Vec::new();
    let text = match encoding {
        Encoding::Utf8 => utf8(file, bytes, &mut diagnostics),
        Encoding::Latin1 => bytes.iter().map(|&byte| char::from(byte)).collect(),
        Encoding::Ascii => ascii(file, bytes, &mut diagnostics),
        Encoding::Table(encoding) => table(file, encoding, bytes, &mut diagnostics),
    };
    let text = normalise(text, &mut diagnostics);
    if let Some((start, end, message)) = problem {
        // The cookie stands in the first two lines, in ASCII; only a CR before it can have moved it.
        let end = end.min(text.len());
        let span = Span::new(file, start.min(end) as u32, end as u32);
        diagnostics.push(Diagnostic::new(Code::SourceEncoding, span, message));
    }
    if let Some(at) = text.find('\0') {
        let span = Span::new(file, at as u32, at as u32 + 1);
        let nul = Diagnostic::new(Code::SourceEncoding, span, "source code cannot contain null bytes");
        diagnostics.push(nul.help("the file may be binary, or UTF-16: save it as UTF-8"));
    }
    Decoded { text, diagnostics }
}

/// Newlines become `\n`. Spans of diagnostics made so far are moved along.
fn normalise(text: String, diagnostics: &mut [Diagnostic]) -> String {
    if !text.contains('\r') {
        return text;
    }
    let moved = |offset: u32| offset - text[..offset as usize].matches("\r\n").count() as u32;
    for label in diagnostics.iter_mut().flat_map(|diagnostic| &mut diagnostic.labels) {
        label.span.start = moved(label.span.start);
        label.span.end = moved(label.span.end);
    }
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn utf8(file: FileId, bytes: &[u8], diagnostics: &mut Vec<Diagnostic>) -> String {
    let mut text = String::with_capacity(bytes.len());
    let mut reported = false;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        let Some(&byte) = chunk.invalid().first() else {
            continue;
        };
        let start = text.len() as u32;
        text.push(char::REPLACEMENT_CHARACTER);
        if !std::mem::replace(&mut reported, true) {
            let line = text.matches('\n').count() + 1;
            let message =
                format!("(unicode error) 'utf-8' codec can't decode byte 0x{byte:02x} on line {line}: invalid UTF-8");
            let span = Span::new(file, start, text.len() as u32);
            let bad = Diagnostic::new(Code::SourceEncoding, span, message);
            diagnostics.push(
                bad.help("save the file as UTF-8, or name its encoding in the first line: '# -*- coding: latin-1 -*-'"),
            );
        }
    }
    text
}

fn ascii(file: FileId, bytes: &[u8], diagnostics: &mut Vec<Diagnostic>) -> String {
    let mut text = String::with_capacity(bytes.len());
    for &byte in bytes {
        if byte.is_ascii() {
            text.push(char::from(byte));
            continue;
        }
        let start = text.len() as u32;
        text.push(char::REPLACEMENT_CHARACTER);
        if diagnostics.is_empty() {
            let message =
                format!("(unicode error) 'ascii' codec can't decode byte 0x{byte:02x}: ordinal not in range(128)");
            diagnostics.push(Diagnostic::new(Code::SourceEncoding, Span::new(file, start, text.len() as u32), message));
        }
    }
    text
}

fn table(
    file: FileId,
    encoding: &'static encoding_rs::Encoding,
    bytes: &[u8],
    diagnostics: &mut Vec<Diagnostic>,
) -> String {
    let (text, malformed) = encoding.decode_without_bom_handling(bytes);
    if malformed {
        let at = text.find(char::REPLACEMENT_CHARACTER).unwrap_or(0);
        let end = (at + char::REPLACEMENT_CHARACTER.len_utf8()).min(text.len());
        let message = format!("(unicode error) the text is not valid {}", encoding.name());
        diagnostics.push(Diagnostic::new(Code::SourceEncoding, Span::new(file, at as u32, end as u32), message));
    }
    text.into_owned()
}

struct Cookie {
    name: String,
    start: usize,
    end: usize,
}

/// The encoding named in a comment of the first two lines (PEP 263): `coding[:=]\s*([-\w.]+)`. The
/// second line counts only if the first holds nothing but a comment or white space.
fn cookie(bytes: &[u8]) -> Option<Cookie> {
    let mut at = 0;
    for line in bytes.split(|&byte| byte == b'\n').take(2) {
        let content = line.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\x0c' | b'\r'));
        if let Some(first) = content {
            if line[first] != b'#' {
                return None;
            }
            if let Some((start, end)) = cookie_in(line) {
                let name = String::from_utf8_lossy(&line[start..end]).into_owned();
                return Some(Cookie { name, start: at + start, end: at + end });
            }
        }
        at += line.len() + 1;
    }
    None
}

fn cookie_in(comment: &[u8]) -> Option<(usize, usize)> {
    const KEY: &[u8] = b"coding";
    let keys = comment.windows(KEY.len()).enumerate().filter(|(_, window)| *window == KEY);
    for (at, _) in keys {
        let mut start = at + KEY.len();
        if !matches!(comment.get(start), Some(b':' | b'=')) {
            continue;
        }
        start += 1;
        start += comment[start..].iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let is_name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
        let len = comment[start..].iter().take_while(is_name).count();
        if len > 0 {
            return Some((start, start + len));
        }
    }
    None
}

fn find_encoding(name: &str) -> Option<Encoding> {
    let name = name.to_ascii_lowercase().replace('_', "-");
    if name == "utf-8" || name.starts_with("utf-8-") || matches!(&*name, "utf8" | "u8" | "cp65001") {
        return Some(Encoding::Utf8);
    }
    if matches!(&*name, "latin-1" | "iso-8859-1" | "iso-latin-1" | "latin1" | "l1" | "iso8859-1" | "8859")
        || ["latin-1-", "iso-8859-1-", "iso-latin-1-"].iter().any(|prefix| name.starts_with(prefix))
    {
        return Some(Encoding::Latin1);
    }
    if matches!(&*name, "ascii" | "us-ascii" | "646") {
        return Some(Encoding::Ascii);
    }
    // Labels of the web's registry agree with Python's names except for these spellings. UTF-16 cannot
    // be a source encoding: the cookie itself must be readable as ASCII.
    let label = match &*name {
        "cp1250" | "cp1251" | "cp1252" | "cp1253" | "cp1254" | "cp1255" | "cp1256" | "cp1257" | "cp1258" => {
            format!("windows-{}", &name[2..])
        }
        "cp932" | "sjis" | "shiftjis" => "shift_jis".to_owned(),
        "cp949" | "euckr" | "uhc" => "euc-kr".to_owned(),
        "eucjp" | "ujis" => "euc-jp".to_owned(),
        "cp936" | "euc-cn" => "gbk".to_owned(),
        "cp866" => "ibm866".to_owned(),
        "shift-jis" => "shift_jis".to_owned(),
        _ => name.strip_prefix("iso8859-").map_or_else(|| name.clone(), |part| format!("iso-8859-{part}")),
    };
    let found = encoding_rs::Encoding::for_label(label.as_bytes())?;
    found.is_ascii_compatible().then_some(Encoding::Table(found))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], text: &str, messages: &[&str]) {
        let decoded = decode(FileId(0), bytes);
        assert_eq!(decoded.text, text);
        let found: Vec<_> = decoded.diagnostics.iter().map(|diagnostic| &*diagnostic.message).collect();
        assert_eq!(found, messages);
    }

    #[test]
    fn newlines_and_mark() {
        check(b"\xef\xbb\xbfa\r\nb\rc\n", "a\nb\nc\n", &[]);
    }

    #[test]
    fn cookies() {
        check(b"# coding: latin-1\n\xe9", "# coding: latin-1\n\u{e9}", &[]);
        check(b"#!/bin/x\n# -*- coding: koi8-r -*-\n\xc1", "#!/bin/x\n# -*- coding: koi8-r -*-\n\u{430}", &[]);
        check(b"x\n# coding: nonsense\n", "x\n# coding: nonsense\n", &[]);
        check(b"# coding: nonsense\n", "# coding: nonsense\n", &["unknown encoding: nonsense"]);
        check(b"\xef\xbb\xbf# coding: latin-1\n", "# coding: latin-1\n", &["encoding problem: utf-8"]);
        check(b"# vim: set fileencoding=utf_8 :\n", "# vim: set fileencoding=utf_8 :\n", &[]);
    }

    #[test]
    fn broken_bytes() {
        check(
            b"ok\nx = '\xff\xfe'\n",
            "ok\nx = '\u{fffd}\u{fffd}'\n",
            &["(unicode error) 'utf-8' codec can't decode byte 0xff on line 2: invalid UTF-8"],
        );
        check(b"a\0b", "a\0b", &["source code cannot contain null bytes"]);
        let decoded = decode(FileId(0), b"a\r\n\xff\r\n");
        assert_eq!(decoded.diagnostics[0].span(), Span::new(FileId(0), 2, 5));
    }
}
