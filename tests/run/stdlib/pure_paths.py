from pathlib import Path, PurePath, PurePosixPath
p = Path("/usr/lib/python3.x/x.tar.gz"); print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.anchor, p.root, list(p.parents), p.is_absolute())
print(p / "a" / "b", "x" / PurePath("y"), p.with_name("z"), p.with_suffix(".q"), p.with_stem("s"), p.relative_to("/usr"), PurePath("a/./b//c"), PurePath(), PurePath("a", "/b"), PurePath("a/../b"))
print(PurePath("a") == PurePosixPath("a"), PurePath("a") < PurePath("b"), hash(PurePath("a")) == hash(PurePath("a")), p.match("*.gz"), PurePath("a/b.py").match("a/*.py"), p.is_relative_to("/usr"), {PurePath("k"): 1}[PurePath("k")])
for f in (lambda: p.relative_to("/x"), lambda: p.with_name(""), lambda: p.with_suffix("q"), lambda: PurePath(1)):
    try: print(f())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
print(str(Path("~")), Path("a").joinpath("b", "c").as_posix(), Path("x") in [Path("x")], sorted([Path("b"), Path("a")]), f"{Path('q')}")
