//! The targets and what differs between them.

/// What is compiled for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Target {
    #[default]
    Native,
    Wasm32Wasi,
}

impl Target {
    pub fn triple(self) -> &'static str {
        match self {
            Target::Native => molt_llvm_passes::NATIVE_TRIPLE,
            Target::Wasm32Wasi => molt_llvm_passes::WASM_TRIPLE,
        }
    }

    /// Bytes of an address.
    pub fn pointer(self) -> u32 {
        match self {
            Target::Native => 8,
            Target::Wasm32Wasi => 4,
        }
    }

    /// Bits of an address that may be set.
    pub fn address_bits(self) -> u32 {
        match self {
            Target::Native => 48,
            Target::Wasm32Wasi => 32,
        }
    }

    /// The symbol that the C library's start-up code calls.
    pub fn main_symbol(self) -> &'static str {
        match self {
            Target::Native => "main",
            Target::Wasm32Wasi => "__main_argc_argv",
        }
    }
}
