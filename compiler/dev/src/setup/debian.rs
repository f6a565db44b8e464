//! Debian's package manager: installing, and fetching packages without installing them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{announce, ask, on_path};

/// Installs packages as root, or through sudo.
pub(super) fn install(packages: &[&str]) -> Result<()> {
    if packages.iter().any(|package| !known(package)) {
        announce(root()?.args(["apt-get", "update"]))?;
    }
    if let Some(unknown) = packages.iter().find(|package| !known(package)) {
        bail!("{}", foreign(unknown));
    }
    let bring = || {
        let arguments = ["apt-get", "install", "-y", "--no-install-recommends"];
        announce(root()?.args(arguments).args(packages))
    };
    // Lists that are out of date name packages that the mirror has dropped.
    bring().or_else(|_| announce(root()?.args(["apt-get", "update"])).and_then(|()| bring()))
}

/// Whether the lists offer a version of the package.
fn known(package: &str) -> bool {
    candidate(package).is_some()
}

/// The version that would be installed.
pub(super) fn candidate(package: &str) -> Option<String> {
    let policy = ask("apt-cache", &["policy", package])?;
    let version = policy.lines().find_map(|line| line.trim().strip_prefix("Candidate: "))?;
    (version != "(none)").then(|| version.to_owned())
}

/// What to do about a package that this release does not have.
fn foreign(package: &str) -> String {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let name = release.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME=")).unwrap_or("bookworm");
    format!(
        "this release has no package {package}. LLVM's own repository does:\n  \
         wget -O /usr/share/keyrings/llvm.asc https://apt.llvm.org/llvm-snapshot.gpg.key\n  \
         echo 'deb [signed-by=/usr/share/keyrings/llvm.asc] https://apt.llvm.org/{name}/ llvm-toolchain-{name}-22 main' \
         > /etc/apt/sources.list.d/llvm.list\n  cargo dev setup"
    )
}

/// A command that runs its arguments as root.
fn root() -> Result<Command> {
    let mut command = Command::new("env");
    if ask("id", &["-u"]).as_deref() != Some("0") {
        let sudo = on_path("sudo").context("packages are missing; run `cargo dev setup` as root, or install sudo")?;
        command = Command::new(sudo);
        command.arg("env");
    }
    command.arg("DEBIAN_FRONTEND=noninteractive");
    Ok(command)
}

/// Downloads packages (`name` or `name=version`) into a folder and unpacks them below `unpacked` there.
pub(super) fn unpack(packages: &[String], folder: &Path) -> Result<PathBuf> {
    fs::create_dir_all(folder)?;
    announce(Command::new("apt-get").args(["download", "-q"]).args(packages).current_dir(folder))?;
    unpack_all(folder, &folder.join("unpacked"))
}

/// Unpacks every package in a folder, and removes it.
pub(super) fn unpack_all(folder: &Path, root: &Path) -> Result<PathBuf> {
    fs::create_dir_all(root)?;
    for entry in fs::read_dir(folder)? {
        let package = entry?.path();
        if package.extension().is_some_and(|extension| extension == "deb") {
            let status =
                Command::new("dpkg").arg("-x").arg(&package).arg(root).status().context("cannot start dpkg")?;
            if !status.success() {
                bail!("cannot unpack {}", package.display());
            }
            fs::remove_file(package)?;
        }
    }
    Ok(root.to_path_buf())
}

/// A package manager state of its own in `folder`, which knows one suite of the system's mirror and believes that
/// nothing is installed. Returns the configuration to pass with `-c`.
pub(super) fn private_state(folder: &Path, suite: &str) -> Result<PathBuf> {
    for part in ["state/lists/partial", "cache/archives/partial", "parts", "preferences"] {
        fs::create_dir_all(folder.join(part))?;
    }
    fs::write(folder.join("state/status"), "")?;
    let mirror = mirror().unwrap_or_else(|| "http://deb.debian.org/debian".into());
    let keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";
    fs::write(folder.join("sources.list"), format!("deb [signed-by={keyring}] {mirror} {suite} main\n"))?;
    let at = folder.display();
    let settings = format!(
        "Dir::State \"{at}/state\"; Dir::State::status \"{at}/state/status\"; Dir::Cache \"{at}/cache\";\n\
         Dir::Etc::sourcelist \"{at}/sources.list\"; Dir::Etc::sourceparts \"{at}/parts\";\n\
         Dir::Etc::preferencesparts \"{at}/preferences\"; APT::Architecture \"amd64\";\n\
         APT::Install-Recommends \"false\"; APT::Sandbox::User \"root\"; Acquire::Languages \"none\";\n"
    );
    let file = folder.join("apt.conf");
    fs::write(&file, settings)?;
    Ok(file)
}

/// The mirror that the system's own lists name.
fn mirror() -> Option<String> {
    let mut texts = vec![fs::read_to_string("/etc/apt/sources.list").unwrap_or_default()];
    for entry in fs::read_dir("/etc/apt/sources.list.d").into_iter().flatten().flatten() {
        texts.push(fs::read_to_string(entry.path()).unwrap_or_default());
    }
    let lines = texts.iter().flat_map(|text| text.lines()).filter(|line| !line.trim_start().starts_with('#'));
    let mut words = lines.flat_map(str::split_whitespace);
    words
        .find(|word| word.starts_with("http") && word.trim_end_matches('/').ends_with("/debian"))
        .map(|word| word.trim_end_matches('/').to_owned())
}
