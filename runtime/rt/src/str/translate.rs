//! `str.translate` by a dict whose keys are small ints and whose values are characters, texts or None.

use molt_abi::layout::{Dict, Str};
use molt_abi::types::Builtin;
use molt_abi::value::{IntWord, NONE, Storage, Value};

use super::{new_str, next_char, push_char};
use crate::dict;
use crate::object::{as_object, inline_int, small_int, str_data, type_id};

/// What becomes of a character.
#[derive(Clone, Copy)]
enum Image<'d> {
    Code(u32),
    Text(&'d [u8]),
    Nothing,
}

const LAST_CODE: i64 = 0x10FFFF;
/// Beyond ASCII.
const OTHER: u8 = 0x80;

/// What a value of a table stands for; None if Python must tell.
///
/// # Safety
/// The value is live as long as the image is used.
unsafe fn image<'d>(storage: Storage, word: u64) -> Option<Image<'d>> {
    let code = |code: Option<i64>| Some(Image::Code(u32::try_from(code.filter(|code| *code <= LAST_CODE)?).ok()?));
    match storage {
        Storage::Int => code(small_int(IntWord(word))),
        Storage::Value if word == NONE => Some(Image::Nothing),
        Storage::Value => {
            let Some(object) = as_object(Value(word)) else { return code(inline_int(Value(word))) };
            // SAFETY: by the contract.
            unsafe { (type_id(object) == Builtin::str as u32).then(|| Image::Text(str_data(object.cast()))) }
        }
        _ => None,
    }
}

/// Whether `str_translated` knows what to do with all of a dict.
///
/// # Safety
/// `d` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_dict_translates(d: *mut Dict) -> bool {
    // SAFETY: by the contract.
    unsafe { dict::items(d).all(|(key, value)| key.is_some() && image(dict::value_storage(d), value).is_some()) }
}

/// `s.translate(d)` with a dict of which `dict_translates` holds.
///
/// # Safety
/// Both are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_translated(s: *mut Str, d: *mut Dict) -> *mut Str {
    // SAFETY: by the contract; the dict holds the texts while they are copied.
    unsafe {
        let find = |code: u32| {
            let word = dict::word_of_int(d, i64::from(code));
            word.and_then(|word| image(dict::value_storage(d), word)).unwrap_or(Image::Code(code))
        };
        let mut text = str_data(s);
        let mut out = Vec::with_capacity(text.len());
        // ASCII characters whose images are such that have been looked up.
        let mut known = [OTHER; 128];
        while let Some(&byte) = text.first() {
            if let Some(image @ 0..OTHER) = known.get(usize::from(byte)) {
                out.push(*image);
                text = &text[1..];
                continue;
            }
            let (code, len) = next_char(text);
            text = &text[len..];
            match find(code) {
                Image::Code(image) => {
                    if let (Some(known), Ok(image @ 0..OTHER)) = (known.get_mut(code as usize), u8::try_from(image)) {
                        *known = image;
                    }
                    push_char(&mut out, image);
                }
                Image::Text(text) => out.extend_from_slice(text),
                Image::Nothing => {}
            }
        }
        new_str(&out)
    }
}
