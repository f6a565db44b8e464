//! What building and running programs needs from the system, and how each system brings it. One table: the
//! linker's errors, `molt doctor` and `cargo dev setup` all read it.

use std::path::Path;

/// A package manager that molt can name commands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Platform {
    Debian,
    Fedora,
    Arch,
    MacOs,
    Windows,
    Other,
}

impl Platform {
    pub fn current() -> Platform {
        if cfg!(target_os = "macos") {
            return Platform::MacOs;
        }
        if cfg!(windows) {
            return Platform::Windows;
        }
        let known = [
            ("/etc/debian_version", Platform::Debian),
            ("/etc/fedora-release", Platform::Fedora),
            ("/etc/redhat-release", Platform::Fedora),
            ("/etc/arch-release", Platform::Arch),
        ];
        known.iter().find(|(file, _)| Path::new(file).exists()).map_or(Platform::Other, |(_, platform)| *platform)
    }

    /// The command before the packages' names.
    pub fn installer(self) -> &'static str {
        match self {
            Platform::Debian => "apt-get install",
            Platform::Fedora => "dnf install",
            Platform::Arch => "pacman -S",
            Platform::MacOs => "brew install",
            Platform::Windows => "winget install",
            Platform::Other => "",
        }
    }
}

macro_rules! needs {
    ($($(#[doc = $doc:literal])* $name:ident = $text:literal, $debian:literal, $fedora:literal, $arch:literal, $mac:literal, $windows:literal;)*) => {
        /// Something the system has to have.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Need { $($(#[doc = $doc])* $name),* }

        impl Need {
            pub const ALL: &'static [Need] = &[$(Need::$name),*];

            /// What a message calls it.
            pub fn name(self) -> &'static str {
                match self { $(Need::$name => $text),* }
            }

            /// The packages that bring it; empty where there are none.
            pub fn packages(self, platform: Platform) -> &'static str {
                let row: [&'static str; 5] = match self {
                    $(Need::$name => [$debian, $fedora, $arch, $mac, $windows]),*
                };
                match platform {
                    Platform::Debian => row[0],
                    Platform::Fedora => row[1],
                    Platform::Arch => row[2],
                    Platform::MacOs => row[3],
                    Platform::Windows => row[4],
                    Platform::Other => "",
                }
            }
        }
    };
}

needs! {
    //              name in messages          Debian                        Fedora                Arch                Homebrew         winget
    /// Both linkers.
    Lld           = "lld 22",                 "lld-22",                     "lld",                "lld",              "lld@22",        "LLVM.LLVM";
    /// Startup files of the C library and of the C compiler.
    CRuntime      = "the C library's startup files", "gcc libc6-dev",       "gcc glibc-devel",    "gcc",              "",              "";
    /// A system that native programs are made for.
    NativeSystem  = "x86-64 Linux (use --target wasm32-wasi here)", "",     "",                   "",                 "",              "";
    WasiLibc      = "wasi-libc",              "wasi-libc",                  "wasi-libc-devel",    "wasi-libc",        "wasi-libc",     "";
    WasmBuiltins  = "compiler-rt for wasm32", "libclang-rt-22-dev-wasm32",  "wasi-compiler-rt",   "wasi-compiler-rt", "wasi-runtimes", "";
    /// Runs what was compiled for wasm.
    WasmHost      = "node 18 or wasmtime",    "nodejs",                     "nodejs",             "nodejs",           "node",          "OpenJS.NodeJS";
    /// To build molt itself.
    Llvm          = "LLVM 22",                "llvm-22-dev",                "llvm-devel",         "llvm",             "llvm@22",       "LLVM.LLVM";
    /// To build molt itself.
    Cxx           = "a C++ compiler",         "g++",                        "gcc-c++",            "gcc",              "",              "Microsoft.VisualStudio.2022.BuildTools";
    /// For the comparisons in benchmarks.
    Clang         = "clang 22",               "clang-22",                   "clang",              "clang",            "llvm@22",       "LLVM.LLVM";
}

/// The command that brings what is needed, or where to look if no package manager is known.
pub fn install_command(need: Need, platform: Platform) -> String {
    match (platform.installer(), need.packages(platform)) {
        ("", _) | (_, "") => format!("install {}, or see docs/contributing.md", need.name()),
        (installer, packages) => format!("{installer} {packages}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands() {
        assert_eq!(install_command(Need::Lld, Platform::Debian), "apt-get install lld-22");
        assert_eq!(install_command(Need::WasiLibc, Platform::MacOs), "brew install wasi-libc");
        assert!(install_command(Need::WasiLibc, Platform::Other).starts_with("install wasi-libc"));
    }
}
