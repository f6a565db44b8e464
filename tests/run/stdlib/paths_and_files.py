# wasm: skip the host gives no folder for temporary files
from pathlib import Path
import tempfile, shutil, os
with tempfile.TemporaryDirectory() as d:
    b = Path(d); f = b / "a.txt"; print(f.write_text("hi\nyou"), f.read_text(), f.exists(), f.is_file(), b.is_dir(), f.stat().st_size); (b / "sub" / "deep").mkdir(parents=True); (b / "sub" / "c.py").touch(); (b / "sub/deep/d.py").write_bytes(b"x")
    print(sorted(x.name for x in b.iterdir()), sorted(str(x.relative_to(b)) for x in b.rglob("*.py")), sorted(str(x.relative_to(b)) for x in b.glob("*/*.py")), sorted(x.name for x in b.glob("*.txt")))
    f.rename(b / "n.txt"); print((b / "n.txt").exists(), f.exists()); (b / "n.txt").unlink(); f.unlink(missing_ok=True)
    try: (b / "zz").unlink()
    except FileNotFoundError as e: print("nf", e.errno)
    try: (b / "sub").mkdir()
    except FileExistsError as e: print("fe")
    (b / "sub").mkdir(exist_ok=True)
    with (b / "o.txt").open("w") as g: g.write("z")
    print(open(b / "o.txt").read(), os.path.join(b, "q") == str(b / "q"), os.fspath(b) == d)
    shutil.copy(b / "o.txt", b / "p.txt"); shutil.copytree(b / "sub", b / "sub2"); print(sorted(os.listdir(b)), sorted(os.listdir(b / "sub2")))
    shutil.move(str(b / "p.txt"), str(b / "sub")); print(sorted(os.listdir(b / "sub"))); shutil.rmtree(b / "sub2"); print((b / "sub2").exists())
print(os.path.exists(d))
with tempfile.NamedTemporaryFile("w+", suffix=".t") as t:
    t.write("abc"); t.flush(); t.seek(0); print(t.read(), os.path.exists(t.name), t.name.endswith(".t")); n = t.name
print(os.path.exists(n))
with tempfile.TemporaryFile() as t: t.write(b"1"); t.seek(0); print(t.read())
fd, name = tempfile.mkstemp(); os.write(fd, b"q"); os.close(fd); print(open(name).read()); os.remove(name)
