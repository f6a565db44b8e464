//! Lists the sources in `runtime/py`, so that a new file there is part of molt at once.
//!
//! The files of a folder form one module. The order is fixed: within `builtins`, base classes before what derives from
//! them, then by name.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What other files of `builtins` derive from or use in their class bodies.
const FIRST: [&str; 2] = ["object.py", "exceptions.py"];

fn main() -> io::Result<()> {
    let folder = Path::new("../../runtime/py");
    println!("cargo:rerun-if-changed={}", folder.display());
    let folder = fs::canonicalize(folder)?;
    let mut text = String::from("const SOURCES: &[Embedded<'static>] = &[\n");
    for (module, folder) in folders(&folder)? {
        for file in python_files(&folder)? {
            entry(&mut text, &module, &file);
        }
    }
    for file in python_files(&folder)? {
        let module = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        entry(&mut text, &module, &file);
    }
    text += "];\n";
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    fs::write(out.join("embedded.rs"), text)
}

/// The modules that are folders: their files form one module.
fn folders(folder: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() && !python_files(&path)?.is_empty() {
            found.push((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), path));
        }
    }
    found.sort();
    Ok(found)
}

fn python_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "py") {
            files.push(path);
        }
    }
    files.sort_by_key(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let rank = FIRST.iter().position(|&first| first == name).unwrap_or(FIRST.len());
        (rank, name)
    });
    Ok(files)
}

fn entry(text: &mut String, module: &str, file: &Path) {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let in_folder = file.parent().and_then(Path::file_name).is_some_and(|folder| folder.to_string_lossy() == module);
    let shown = if in_folder { format!("<{module}>/{name}") } else { format!("<{module}>") };
    let _ = writeln!(
        text,
        "    Embedded {{ module: {module:?}, path: {shown:?}, text: include_str!({:?}) }},",
        file.display().to_string()
    );
}
