//! `hash(s)`: SipHash-1-3 with a zero key over the buffer that CPython would have (Latin-1, UCS-2 or UCS-4).

use molt_abi::layout::Str;

use super::{chars, is_ascii};
use crate::object::str_data;

/// SipHash-1-3 that is fed bytes from the low end of words.
struct Sip {
    v: [u64; 4],
    tail: u64,
    filled: u32,
    len: u64,
}

impl Sip {
    fn new() -> Sip {
        Sip {
            v: [0x736f_6d65_7073_6575, 0x646f_7261_6e64_6f6d, 0x6c79_6765_6e65_7261, 0x7465_6462_7974_6573],
            tail: 0,
            filled: 0,
            len: 0,
        }
    }

    #[inline(always)]
    fn round(&mut self) {
        let [a, b, c, d] = &mut self.v;
        *a = a.wrapping_add(*b);
        *c = c.wrapping_add(*d);
        *b = b.rotate_left(13) ^ *a;
        *d = d.rotate_left(16) ^ *c;
        *a = a.rotate_left(32);
        *c = c.wrapping_add(*b);
        *a = a.wrapping_add(*d);
        *b = b.rotate_left(17) ^ *c;
        *d = d.rotate_left(21) ^ *a;
        *c = c.rotate_left(32);
    }

    #[inline(always)]
    fn word(&mut self, word: u64) {
        self.v[3] ^= word;
        self.round();
        self.v[0] ^= word;
    }

    /// Adds the low `bits` bits of `unit`; all units have the same width.
    #[inline]
    fn unit(&mut self, unit: u32, bits: u32) {
        self.tail |= u64::from(unit) << self.filled;
        self.filled += bits;
        self.len += u64::from(bits / 8);
        if self.filled == 64 {
            let word = self.tail;
            self.word(word);
            (self.tail, self.filled) = (0, 0);
        }
    }

    fn bytes(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.word(u64::from_le_bytes(*word));
        }
        for (i, byte) in rest.iter().enumerate() {
            self.tail |= u64::from(*byte) << (8 * i);
        }
        self.len = bytes.len() as u64;
    }

    fn finish(mut self) -> i64 {
        let last = self.len << 56 | self.tail;
        self.word(last);
        self.v[2] ^= 0xFF;
        for _ in 0..3 {
            self.round();
        }
        let hash = (self.v[0] ^ self.v[1] ^ self.v[2] ^ self.v[3]) as i64;
        if hash == -1 { -2 } else { hash }
    }
}

/// The hash of bytes, also of a string in Latin-1.
pub(crate) fn hash_bytes(bytes: &[u8]) -> i64 {
    if bytes.is_empty() {
        return 0;
    }
    let mut sip = Sip::new();
    sip.bytes(bytes);
    sip.finish()
}

fn hash_chars(bytes: &[u8]) -> i64 {
    let bits = match chars(bytes).max() {
        None | Some(0..0x100) => 8,
        Some(0x100..0x10000) => 16,
        Some(_) => 32,
    };
    let mut sip = Sip::new();
    for code in chars(bytes) {
        sip.unit(code, bits);
    }
    sip.finish()
}

/// `hash(s)`, cached.
///
/// # Safety
/// `s` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_str_hash(s: *mut Str) -> i64 {
    // SAFETY: by the contract.
    unsafe { if (*s).hash != 0 { (*s).hash } else { compute(s) } }
}

#[cold]
#[inline(never)]
unsafe fn compute(s: *mut Str) -> i64 {
    // SAFETY: `s` is live.
    unsafe {
        let hash = if is_ascii(s) { hash_bytes(str_data(s)) } else { hash_chars(str_data(s)) };
        (*s).hash = hash;
        hash
    }
}
