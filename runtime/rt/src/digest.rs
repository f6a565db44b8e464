//! Checksums and digests.

use md5::Md5;
use molt_abi::layout::Bytes;
use sha1::Sha1;
use sha2::{Digest, Sha224, Sha256, Sha384, Sha512};

use crate::bytes::new_bytes;
use crate::object::bytes_data;

const CRC: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut value = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            value = value >> 1 ^ if value & 1 != 0 { 0xEDB8_8320 } else { 0 };
            bit += 1;
        }
        table[byte] = value;
        byte += 1;
    }
    table
};

/// `crc32(data, before)`.
///
/// # Safety
/// `data` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_crc32(data: *mut Bytes, before: i64) -> i64 {
    // SAFETY: by the contract.
    let bytes = unsafe { bytes_data(data) };
    let step = |crc: u32, byte: &u8| crc >> 8 ^ CRC[usize::from(crc as u8 ^ byte)];
    i64::from(!bytes.iter().fold(!(before as u32), step))
}

/// `adler32(data, before)`.
///
/// # Safety
/// `data` is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn molt_adler32(data: *mut Bytes, before: i64) -> i64 {
    // SAFETY: by the contract.
    let bytes = unsafe { bytes_data(data) };
    let (mut a, mut b) = (before as u32 & 0xFFFF, before as u32 >> 16);
    for byte in bytes {
        a = (a + u32::from(*byte)) % 65521;
        b = (b + a) % 65521;
    }
    i64::from(b << 16 | a)
}

macro_rules! digests {
    ($($name:ident: $digest:ty),* $(,)?) => {$(
        /// The digest.
        ///
        /// # Safety
        /// `data` is live.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name(data: *mut Bytes) -> *mut Bytes {
            // SAFETY: by the contract.
            new_bytes(&<$digest>::digest(unsafe { bytes_data(data) }))
        }
    )*};
}

digests! {
    molt_digest_md5: Md5,
    molt_digest_sha1: Sha1,
    molt_digest_sha224: Sha224,
    molt_digest_sha256: Sha256,
    molt_digest_sha384: Sha384,
    molt_digest_sha512: Sha512,
}
