//! The command line for x86-64 Linux.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools::{first_file, linker, on_path};
use crate::{LinkError, LinkOptions, Need};

const LIBRARY_FOLDERS: [&str; 4] = ["/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib"];
const GCC_FOLDERS: [&str; 4] = [
    "/usr/lib/gcc/x86_64-linux-gnu",
    "/usr/lib/gcc/x86_64-pc-linux-gnu",
    "/usr/lib/gcc/x86_64-redhat-linux",
    "/usr/lib64/gcc/x86_64-suse-linux",
];
const LOADER: &str = "/lib64/ld-linux-x86-64.so.2";

/// Where the C library's and the compiler's startup files are.
pub(crate) struct System {
    pub(crate) libc: PathBuf,
    pub(crate) libgcc: PathBuf,
}

impl System {
    pub(crate) fn find() -> Option<System> {
        let start = first_file(&LIBRARY_FOLDERS, &["Scrt1.o"])?;
        let libgcc = GCC_FOLDERS.iter().filter_map(|folder| newest_version(Path::new(folder))).next()?;
        Some(System { libc: start.parent()?.to_path_buf(), libgcc })
    }
}

/// The folder of the highest version that holds the startup files.
fn newest_version(folder: &Path) -> Option<PathBuf> {
    let versions = std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    let complete = versions.filter(|path| path.join("crtbeginS.o").is_file() && path.join("libgcc.a").is_file());
    complete.max_by_key(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.split('.').map(|part| part.parse().unwrap_or(0)).collect::<Vec<u32>>()
    })
}

pub(crate) fn command(objects: &[PathBuf], out: &Path, options: &LinkOptions) -> Result<Command, LinkError> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        return Err(LinkError::missing(Need::NativeSystem));
    }
    match (linker("MOLT_LLD", "ld.lld"), System::find()) {
        (Some(linker), Some(system)) => Ok(direct(&linker, &system, objects, out, options)),
        _ => driven(objects, out, options),
    }
}

fn direct(linker: &Path, system: &System, objects: &[PathBuf], out: &Path, options: &LinkOptions) -> Command {
    let mut command = Command::new(linker);
    command.args(["-m", "elf_x86_64", "-pie", "-dynamic-linker", LOADER, "--hash-style=gnu", "--build-id=none"]);
    command.args(["--gc-sections", "-z", "relro", "-z", "noexecstack"]);
    command.arg(if options.debug { "--eh-frame-hdr" } else { "--strip-all" });
    command.arg("-o").arg(out);
    command.arg(system.libc.join("Scrt1.o")).arg(system.libc.join("crti.o"));
    command.arg(system.libgcc.join("crtbeginS.o"));
    command.args(objects);
    command.arg("-L").arg(&system.libgcc).arg("-L").arg(&system.libc);
    // The loader's folder is not always the C library's.
    command.args([
        "-L",
        "/lib/x86_64-linux-gnu",
        "-L",
        "/usr/lib/x86_64-linux-gnu",
        "-L",
        "/lib64",
        "-L",
        "/usr/lib64",
    ]);
    command.args(["--as-needed", "-lm", "-lc", "-lgcc", "-lgcc_eh", "-lc"]);
    command.arg(system.libgcc.join("crtendS.o")).arg(system.libc.join("crtn.o"));
    command
}

fn driven(objects: &[PathBuf], out: &Path, options: &LinkOptions) -> Result<Command, LinkError> {
    let Some(driver) = on_path(&["clang-22", "clang", "cc", "gcc"]) else {
        return Err(LinkError::missing(Need::Lld));
    };
    let mut command = Command::new(driver);
    command.args(["-pie", "-static-libgcc", "-Wl,--gc-sections", "-Wl,--build-id=none", "-Wl,--as-needed"]);
    if !options.debug {
        command.arg("-Wl,--strip-all");
    }
    command.arg("-o").arg(out).args(objects).arg("-lm");
    Ok(command)
}
