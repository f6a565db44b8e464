//! Compiles the C++ passes and the shim against the LLVM that llvm-sys found.

use std::env;
use std::process::Command;

const SOURCES: [&str; 4] = ["cpp/BoxRoundtrip.cpp", "cpp/Modules.cpp", "cpp/Pipeline.cpp", "cpp/RefcountPairs.cpp"];

fn main() {
    println!("cargo:rerun-if-changed=cpp");
    println!("cargo:rerun-if-changed=passes.def");
    // llvm-sys publishes the llvm-config it settled on, which keeps headers and library of one version.
    let config = env::var("DEP_LLVM_22_CONFIG_PATH").unwrap_or_else(|_| "llvm-config-22".into());
    let headers = Command::new(&config).arg("--includedir").output();
    let headers = match headers {
        Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout).trim().to_owned(),
        _ => {
            println!(
                "cargo:warning=LLVM 22 was not found ({config}); run `cargo dev setup`, or set LLVM_SYS_221_PREFIX"
            );
            std::process::exit(1);
        }
    };
    let mut build = cc::Build::new();
    build.cpp(true).std("c++17").files(SOURCES).flag("-isystem").flag(&headers);
    build.flag("-fno-exceptions").flag("-fno-rtti").flag_if_supported("-Wno-unused-parameter");
    for definition in ["_GNU_SOURCE", "__STDC_CONSTANT_MACROS", "__STDC_FORMAT_MACROS", "__STDC_LIMIT_MACROS"] {
        build.define(definition, None);
    }
    // The compiler runs this code, it is not part of what it compiles: no debug info, always optimised.
    build.debug(false).opt_level(1);
    build.compile("molt-llvm-passes");
}
