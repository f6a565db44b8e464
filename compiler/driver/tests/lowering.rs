//! What lowering makes of whole programs, seen in their SSA.

use molt_driver::{Artifact, Emit, Options, Profile, Session, build, guarded};
use molt_source::MemoryFiles;

/// The SSA of the functions whose name contains `name`.
fn functions(source: &str, name: &str) -> Vec<String> {
    let mut session = Session::new(MemoryFiles::new().with("app.py", source));
    let options = Options { emit: Emit::Ssa, profile: Profile::Dev, ..Options::new("app.py") };
    let output = guarded(&mut session, |session| build(session, &options));
    let Ok(Artifact::Text(text)) = output.map(|output| output.artifact) else { panic!("{:?}", session.diagnostics) };
    let found = text.split("\nfunction ").filter(|function| function.lines().next().is_some_and(|l| l.contains(name)));
    found.map(str::to_owned).collect()
}

fn calls(function: &str) -> usize {
    function.lines().filter(|line| line.contains(" call[")).count()
}

/// Each of the sums may leave the fast version, behind a different operation.
#[test]
fn slow_versions_share_what_follows() {
    let source = "import sys\n\
        def work(a, b, c):\n    a = a + b\n    b = b * c\n    c = c - a\n    print(a, b, c)\n\
        for i in range(3):\n    work(i, len(sys.argv), 7)\n";
    let found = functions(source, "__main__.work");
    let fast = found.iter().find(|function| !function.contains(".boxed\"")).expect("it is called");
    assert_eq!(calls(fast), 2, "{fast}");
}

/// Without an operation that may leave the fast version there is only one.
#[test]
fn what_stays_fast_has_no_slow_version() {
    let source = "import sys\n\
        def work(a, b):\n    a = a & b\n    b = b | 1\n    print(a, b)\n\
        for i in range(3):\n    work(i, len(sys.argv))\n";
    let found = functions(source, "__main__.work");
    let fast = found.iter().find(|function| !function.contains(".boxed\"")).expect("it is called");
    assert_eq!(calls(fast), 1, "{fast}");
}
