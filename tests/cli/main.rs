//! The command line from outside: exit status, what goes to stdout, what to stderr.

mod sandbox;

use sandbox::Sandbox;
#[cfg(unix)]
use std::os::unix::process::ExitStatusExt;

#[test]
fn version_names_llvm() {
    let run = Sandbox::new("version").molt(&["--version"]);
    assert_eq!(run.status, 0);
    assert!(run.stdout.starts_with("molt ") && run.stdout.contains("(LLVM "), "{run:?}");
}

#[test]
fn help_teaches_and_is_a_result() {
    let sandbox = Sandbox::new("help");
    for command in ["build", "run", "check", "report", "compare", "doctor", "explain"] {
        let run = sandbox.molt(&[command, "--help"]);
        assert_eq!((run.status, &*run.stderr), (0, ""), "{command}");
        assert!(run.stdout.contains("Usage: molt"), "{run:?}");
    }
    assert!(sandbox.molt(&["--help"]).stdout.contains("Exit status"));
}

#[test]
fn wrong_usage_is_2() {
    let sandbox = Sandbox::new("usage");
    for args in
        [&[][..], &["frobnicate"], &["build"], &["build", "a.py", "--target", "vax"], &["run", "--nope", "a.py"]]
    {
        let run = sandbox.molt(args);
        assert_eq!((run.status, &*run.stdout), (2, ""), "{args:?}: {run:?}");
        assert!(!run.stderr.is_empty());
    }
}

#[test]
fn explain_prints_the_long_text() {
    let sandbox = Sandbox::new("explain");
    let run = sandbox.molt(&["explain", "m301"]);
    assert_eq!(run.status, 0);
    assert!(run.stdout.starts_with("# M0301: "), "{run:?}");
    assert_eq!(sandbox.molt(&["explain", "M9999"]).status, 2);
    assert!(sandbox.molt(&["explain", "list"]).stdout.lines().count() > 30);
}

#[test]
fn check_reports_all_errors_on_stderr() {
    let sandbox = Sandbox::new("check").file("bad.py", "x = (\nreturn 1\ny = 'a\n");
    let run = sandbox.molt(&["check", "bad.py"]);
    assert_eq!((run.status, &*run.stdout), (2, ""));
    assert!(run.stderr.contains("error[M0003]: '(' was never closed\n --> bad.py:1:5\n"), "{run:?}");
    assert!(run.stderr.contains("error[M0002]: unterminated string literal (detected at line 3)"), "{run:?}");
    assert!(run.stderr.ends_with("2 errors\n"), "{run:?}");
    assert!(!run.stderr.contains('\x1b'), "colours without a terminal");
}

#[test]
fn check_has_a_json_form() {
    let sandbox = Sandbox::new("json").file("bad.py", "é = 1 1\n").file("good.py", "x = 1\n");
    let run = sandbox.molt(&["check", "--json", "bad.py"]);
    assert_eq!((run.status, &*run.stderr), (2, ""));
    for part in [r#""ok": false"#, r#""code": "M0001""#, r#""column": 7"#, r#""offset": 7"#, r#""severity": "error""#] {
        assert!(run.stdout.contains(part), "{part} is not in {}", run.stdout);
    }
    let run = sandbox.molt(&["check", "--json", "good.py"]);
    assert_eq!(run.status, 0);
    assert!(run.stdout.contains(r#""ok": true"#), "{run:?}");
}

#[test]
fn quiet_on_success() {
    let run = Sandbox::new("quiet").file("good.py", "x = 1\n").molt(&["check", "good.py"]);
    assert_eq!((run.status, &*run.stdout, &*run.stderr), (0, "", ""));
}

#[test]
fn a_missing_file_is_a_diagnostic() {
    let sandbox = Sandbox::new("missing");
    for command in ["build", "run", "check", "report"] {
        let run = sandbox.molt(&[command, "no.py"]);
        assert_eq!((run.status, &*run.stdout), (2, ""));
        assert_eq!(run.stderr, "error[M0501]: cannot read 'no.py': no such file\n\n");
    }
}

#[test]
fn no_color_wins() {
    let sandbox = Sandbox::new("color").file("bad.py", "(\n");
    assert!(sandbox.with("CLICOLOR_FORCE", "1").molt(&["check", "bad.py"]).stderr.contains('\x1b'));
    let both = sandbox.with("CLICOLOR_FORCE", "1").with("NO_COLOR", "1");
    assert!(!both.molt(&["check", "bad.py"]).stderr.contains('\x1b'));
}

#[test]
fn emit_ast_is_text_on_stdout() {
    let sandbox = Sandbox::new("ast").file("a.py", "x = 1\n");
    let run = sandbox.molt(&["build", "--emit", "ast", "a.py"]);
    assert_eq!((run.status, &*run.stderr), (0, ""));
    assert!(run.stdout.contains("Assign"), "{run:?}");
    let run = sandbox.molt(&["build", "--emit", "ast", "-o", "a.txt", "a.py"]);
    assert_eq!((run.status, &*run.stdout), (0, ""));
    assert!(sandbox.path("a.txt").is_file());
}

#[test]
fn doctor_has_a_json_form() {
    let run = Sandbox::new("doctor").molt(&["doctor", "--json"]);
    assert!(matches!(run.status, 0 | 1), "{run:?}");
    assert!(run.stdout.contains(r#""name": "linker""#), "{run:?}");
}

#[test]
fn build_names_its_result_after_the_program() {
    let sandbox = Sandbox::new("build").file("src/app.py", "print('hi')\n");
    let run = sandbox.molt(&["build", "--dev", "src/app.py"]);
    assert_eq!((run.status, &*run.stdout, &*run.stderr), (0, "", ""));
    assert!(sandbox.path("app").is_file());
}

/// What a program does not use is not in it: without floats, not the tables that print them.
#[test]
fn small_programs_are_small() {
    let sandbox = Sandbox::new("size")
        .file("hello.py", "print('hello')\n")
        .file("floats.py", "import sys\nprint(len(sys.argv) / 2)\n");
    let size = |file: &str, target: &str| {
        let run = sandbox.molt(&["build", file, "--target", target, "-o", "out"]);
        (run.status == 0).then(|| std::fs::metadata(sandbox.path("out")).unwrap().len())
    };
    assert!(size("hello.py", "native").unwrap() < 160_000);
    assert!(size("floats.py", "native").unwrap() > 160_000);
    // A molt without the runtime for wasm makes none.
    assert!(size("hello.py", "wasm32-wasi").is_none_or(|size| size < 120_000));
}

#[test]
fn run_passes_arguments_and_status_through() {
    let program = "import sys\nprint(sys.argv)\nsys.exit(7)\n";
    let sandbox = Sandbox::new("run").file("app.py", program);
    for expected_from in ["compiled", "cached"] {
        let run = sandbox.molt(&["run", "--dev", "app.py", "--release", "-x", "--", "y"]);
        assert_eq!(run.status, 7, "{expected_from}: {run:?}");
        assert_eq!((&*run.stdout, &*run.stderr), ("['app.py', '--release', '-x', '--', 'y']\n", ""));
    }
}

/// Debuggers know the lines of code that cannot raise, too, and those of functions that were inlined.
#[test]
fn debug_information_has_every_line() {
    let text = "import sys\ndef double(n):\n    return n * 2\nn = len(sys.argv)\nif n > 0:\n    print(double(n))\n";
    let sandbox = Sandbox::new("lines").file("lines.py", text);
    for profile in ["--dev", "--release"] {
        let run = sandbox.molt(&["build", "-g", profile, "--emit", "llvm-ir", "lines.py"]);
        for line in [3, 5, 6] {
            assert!(run.stdout.contains(&format!("!DILocation(line: {line},")), "{profile} line {line}: {run:?}");
        }
    }
    assert!(!sandbox.molt(&["build", "--emit", "llvm-ir", "lines.py"]).stdout.contains("!DILocation"));
}

/// A program without anything to see an interrupt with ends by it, and what it has printed is not lost.
#[cfg(unix)]
#[test]
fn an_interrupt_loses_no_output() {
    let text = "import sys\nprint('before')\nsys.stderr.write('ready\\n')\nn = 0\nwhile True:\n    n += 1\n";
    let sandbox = Sandbox::new("interrupt").file("loop.py", text);
    assert_eq!(sandbox.molt(&["build", "loop.py", "--dev"]).status, 0);
    let (status, stdout, stderr) = sandbox.interrupted("loop", "ready\n");
    assert_eq!((status.signal(), &*stdout, &*stderr), (Some(2), "before\n", "KeyboardInterrupt\n"));
}

#[test]
fn run_notices_a_change() {
    let sandbox = Sandbox::new("change").file("app.py", "print(1)\n");
    assert_eq!(sandbox.molt(&["run", "--dev", "app.py"]).stdout, "1\n");
    let sandbox = sandbox.file("app.py", "print(2)\n");
    assert_eq!(sandbox.molt(&["run", "--dev", "app.py"]).stdout, "2\n");
}

#[test]
fn compare_agrees_with_cpython() {
    if !sandbox::has_python() {
        return;
    }
    let sandbox = Sandbox::new("compare").file("app.py", "print(sum(range(10)))\n");
    let run = sandbox.molt(&["compare", "--dev", "app.py"]);
    assert_eq!(run.status, 0, "{run:?}");
    assert!(run.stdout.contains("stdout       same\n"), "{run:?}");
    assert!(sandbox.molt(&["compare", "--dev", "--json", "app.py"]).stdout.contains(r#""same": true"#));
}
