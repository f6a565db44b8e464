//! Checksums and digests (`binascii`, `zlib`, `hashlib`).

#[macro_export]
macro_rules! digest_functions {
    ($then:ident) => {
        $then! {
            /// Go on from the checksum of what came before.
            fn crc32(data: Bytes, before: I64) -> I64 [reads];
            fn adler32(data: Bytes, before: I64) -> I64 [reads];
            fn digest_md5(data: Bytes) -> Bytes [allocates];
            fn digest_sha1(data: Bytes) -> Bytes [allocates];
            fn digest_sha224(data: Bytes) -> Bytes [allocates];
            fn digest_sha256(data: Bytes) -> Bytes [allocates];
            fn digest_sha384(data: Bytes) -> Bytes [allocates];
            fn digest_sha512(data: Bytes) -> Bytes [allocates];
        }
    };
}

crate::digest_functions! { declare }
use super::declare;
