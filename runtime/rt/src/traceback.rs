//! Traceback objects: a chain of sites, each object one frame, outermost first. Immutable, as in CPython: pushing puts a
//! new object in front, so that a traceback that the program has kept does not change.
//!
//! Frames of builtin modules are in the chain but never shown.

use core::ptr::null_mut;

use molt_abi::layout::{FunctionInfo, Header, Site, Str, exception as word};
use molt_abi::types::Builtin;
use molt_abi::value::Value;

use crate::caret;
use crate::exception::{field, peek};
use crate::object::{as_object, new_object, new_str, release_value, retain, value_of};

#[cfg(not(test))]
unsafe extern "C" {
    static molt_sites: [Site; 0];
    static molt_functions: [FunctionInfo; 0];
    static molt_lines: [u8; 0];
}
#[cfg(test)]
use crate::tests::program::{molt_functions, molt_lines, molt_sites};

#[repr(C)]
struct Traceback {
    head: Header,
    /// The site in the tables.
    site: u32,
    /// How many of the frames that were inlined into one at the site are left out, outermost first.
    skip: u32,
    /// The next frame inwards, or null.
    next: *mut Traceback,
    /// What the frame's variables held, if a program can see when that is dropped.
    kept: Vec<Value>,
}

/// Size of an object.
///
/// # Safety
/// None; the signature is that of all the size functions.
pub unsafe fn traceback_size(_: *mut Header) -> usize {
    size_of::<Traceback>()
}

/// Its children: the next frame, then what the frame's variables held.
///
/// # Safety
/// The object's memory is intact.
pub unsafe fn next_child(object: *mut Header, position: &mut usize) -> *mut Header {
    // SAFETY: by the contract.
    let (next, kept) = unsafe { ((*object.cast::<Traceback>()).next, &(*object.cast::<Traceback>()).kept) };
    if core::mem::replace(position, (*position).max(1)) == 0 && !next.is_null() {
        return next.cast();
    }
    while *position <= kept.len() {
        *position += 1;
        if let Some(child) = as_object(kept[*position - 2]) {
            return child;
        }
    }
    null_mut()
}

/// Frees what the object owns besides itself.
///
/// # Safety
/// The object is dead, its children have been given up.
pub unsafe fn free_parts(object: *mut Header) {
    // SAFETY: by the contract.
    unsafe { drop(core::mem::take(&mut (*object.cast::<Traceback>()).kept)) };
}

/// One place in the source, as the compiler's tables describe it.
pub(crate) fn site(id: u32) -> &'static Site {
    // SAFETY: the compiler emits a site for each id it uses.
    unsafe { &*(&raw const molt_sites).cast::<Site>().add(id as usize) }
}

/// The function that a site is in.
pub(crate) fn function(site: &Site) -> &'static FunctionInfo {
    // SAFETY: the compiler emits a function for each index.
    unsafe { &*(&raw const molt_functions).cast::<FunctionInfo>().add(site.function as usize) }
}

/// The source of a site's lines.
pub(crate) fn source(site: &Site) -> &'static [u8] {
    // SAFETY: the offsets are inside the table.
    unsafe {
        let text = (&raw const molt_lines).cast::<u8>().add(site.text as usize);
        core::slice::from_raw_parts(text, site.text_len as usize)
    }
}

/// The function's name.
pub(crate) fn name(info: &FunctionInfo) -> &'static [u8] {
    // SAFETY: static text of that length.
    unsafe { core::slice::from_raw_parts(info.name, info.name_len) }
}

/// The function's file.
pub(crate) fn file(info: &FunctionInfo) -> &'static [u8] {
    // SAFETY: static text of that length.
    unsafe { core::slice::from_raw_parts(info.file, info.file_len) }
}

/// A traceback of these sites, outermost first; None without sites.
pub(crate) fn chain(sites: impl DoubleEndedIterator<Item = u32>) -> Option<Value> {
    let mut next: *mut Traceback = null_mut();
    for site in sites.rev() {
        // SAFETY: the new object takes over the reference to the next.
        unsafe {
            let entry = new_object::<Traceback>(size_of::<Traceback>(), Builtin::traceback as u32);
            (*entry).site = site;
            (*entry).skip = 0;
            (&raw mut (*entry).kept).write(Vec::new());
            (*entry).next = next;
            next = entry;
        }
    }
    (!next.is_null()).then(|| value_of(next))
}

/// Appends a traceback entry to the pending exception.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_traceback_push(site: u32) {
    let exc = peek();
    if exc.is_null() {
        return;
    }
    // SAFETY: the new object takes over the exception's reference to the old one.
    unsafe {
        let entry = new_object::<Traceback>(size_of::<Traceback>(), Builtin::traceback as u32);
        (*entry).site = site;
        (&raw mut (*entry).kept).write(Vec::new());
        (*entry).skip = 0;
        let slot = field(exc, word::TRACEBACK);
        (*entry).next = as_object(*slot).map_or(null_mut(), |old| old.cast());
        slot.write(value_of(entry));
    }
}

/// Keeps a value in the outermost entry of the pending exception's traceback.
#[unsafe(no_mangle)]
#[cold]
pub extern "C" fn molt_traceback_keep(value: Value) {
    let exc = peek();
    let entry = if exc.is_null() {
        None
    } else {
        // SAFETY: the pending exception is live.
        as_object(unsafe { *field(exc, word::TRACEBACK) })
    };
    match entry {
        // SAFETY: the entry is live.
        Some(entry) => unsafe { (*entry.cast::<Traceback>()).kept.push(value) },
        // SAFETY: it was handed over.
        None => unsafe { release_value(value) },
    }
}

/// The sites of a traceback that are shown, outermost first, with those that were inlined in between. `traceback` may be
/// null.
///
/// # Safety
/// `traceback` is a live traceback or null.
pub(crate) unsafe fn visible(traceback: *mut Header) -> Vec<&'static Site> {
    let mut sites = Vec::new();
    let mut entry = traceback.cast::<Traceback>();
    while !entry.is_null() {
        let start = sites.len();
        // SAFETY: the chain is live.
        let mut id = unsafe { (*entry).site };
        while id != u32::MAX {
            let at = site(id);
            if function(at).hidden == 0 {
                sites.push(at);
            }
            id = at.inlined_at;
        }
        sites[start..].reverse();
        // SAFETY: the chain is live.
        let skip = unsafe { (*entry).skip } as usize;
        sites.drain(start..sites.len().min(start + skip));
        // SAFETY: the chain is live.
        entry = unsafe { (*entry).next };
    }
    sites
}

/// The frames behind the first one that is shown.
///
/// # Safety
/// `traceback` is a live traceback that shows at least two.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_traceback_tail(traceback: *mut Header) -> *mut Header {
    let mut first = traceback.cast::<Traceback>();
    // SAFETY: the chain is live; each object shows what it shows with the rest cut off.
    unsafe {
        loop {
            let next = (*first).next;
            let behind = if next.is_null() { 0 } else { visible(next.cast()).len() };
            let own = visible(first.cast()).len() - behind;
            if own == 0 && !next.is_null() {
                first = next;
                continue;
            }
            if own == 1 && !next.is_null() {
                retain(next.cast());
                return next.cast();
            }
            let entry = new_object::<Traceback>(size_of::<Traceback>(), Builtin::traceback as u32);
            (*entry).site = (*first).site;
            (*entry).skip = (*first).skip + 1;
            (&raw mut (*entry).kept).write(Vec::new());
            (*entry).next = next;
            if !next.is_null() {
                retain(next.cast());
            }
            return entry.cast();
        }
    }
}

/// The number of entries shown.
///
/// # Safety
/// `traceback` is a live traceback.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_traceback_len(traceback: *mut Header) -> i64 {
    // SAFETY: by the contract.
    unsafe { visible(traceback) }.len() as i64
}

/// Entry `i`.
///
/// # Safety
/// `traceback` is a live traceback.
unsafe fn entry(traceback: *mut Header, i: i64) -> &'static Site {
    // SAFETY: by the contract.
    let entries = unsafe { visible(traceback) };
    entries[i as usize]
}

/// The line of entry `i`.
///
/// # Safety
/// `traceback` is a live traceback with more than `i` entries.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_traceback_line(traceback: *mut Header, i: i64) -> i64 {
    // SAFETY: by the contract.
    i64::from(unsafe { entry(traceback, i) }.line)
}

/// Where the code of entry `i` stands: 0 its last line; in characters, 1 where it starts and 2 where it ends.
///
/// # Safety
/// `traceback` is a live traceback with more than `i` entries.
#[unsafe(no_mangle)]
#[cold]
pub unsafe extern "C" fn molt_traceback_span(traceback: *mut Header, i: i64, which: i64) -> i64 {
    // SAFETY: by the contract.
    let site = unsafe { entry(traceback, i) };
    let (line, column) = match which {
        0 => return i64::from(site.end_line),
        1 => (0, site.column),
        _ => (site.end_line - site.line, site.end_column),
    };
    let text = source(site).split(|byte| *byte == b'\n').nth(line as usize).unwrap_or_default();
    let start = &text[..text.len().min(column as usize)];
    start.iter().filter(|byte| **byte & 0xC0 != 0x80).count() as i64
}

/// The function's name in entry `i`.
///
/// # Safety
/// `traceback` is a live traceback with more than `i` entries.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_traceback_name(traceback: *mut Header, i: i64) -> *mut Str {
    // SAFETY: by the contract.
    new_str(name(function(unsafe { entry(traceback, i) })))
}

/// The file in entry `i`.
///
/// # Safety
/// `traceback` is a live traceback with more than `i` entries.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_traceback_file(traceback: *mut Header, i: i64) -> *mut Str {
    // SAFETY: by the contract.
    new_str(file(function(unsafe { entry(traceback, i) })))
}

/// The source of entry `i`.
///
/// # Safety
/// `traceback` is a live traceback with more than `i` entries.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_traceback_source(traceback: *mut Header, i: i64) -> *mut Str {
    // SAFETY: by the contract.
    let text = source(unsafe { entry(traceback, i) });
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    new_str(line.trim_ascii())
}

/// Entry `i` as it is printed.
///
/// # Safety
/// `traceback` is a live traceback with more than `i` entries.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_traceback_format(traceback: *mut Header, i: i64) -> *mut Str {
    let mut out = Vec::new();
    // SAFETY: by the contract.
    caret::format_entry(&mut out, unsafe { entry(traceback, i) });
    new_str(&out)
}

/// All entries as they are printed.
///
/// # Safety
/// `traceback` is a live traceback.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_traceback_format_all(traceback: *mut Header) -> *mut Str {
    let mut out = Vec::new();
    // SAFETY: by the contract.
    format(&mut out, &unsafe { visible(traceback) });
    new_str(&out)
}

/// How often one line is shown before it is only counted.
const REPEATS: usize = 3;

/// The entries, with runs of the same line folded.
pub(crate) fn format(out: &mut Vec<u8>, sites: &[&Site]) {
    let mut i = 0;
    while i < sites.len() {
        let first = sites[i];
        let same = |other: &Site| {
            other.line == first.line && {
                let (a, b) = (function(other), function(first));
                core::ptr::eq(a, b) || (name(a) == name(b) && file(a) == file(b))
            }
        };
        let run = sites[i..].iter().take_while(|other| same(other)).count();
        for site in &sites[i..i + run.min(REPEATS)] {
            caret::format_entry(out, site);
        }
        if run > REPEATS {
            let more = (run - REPEATS) as u64;
            out.extend_from_slice(b"  [Previous line repeated ");
            caret::decimal(out, more);
            out.extend_from_slice(if more > 1 { b" more times]\n" } else { b" more time]\n" });
        }
        i += run;
    }
}
