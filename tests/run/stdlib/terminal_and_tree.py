# wasm: skip the host gives no folder for temporary files
# Trees of files copied with patterns left out, moved and removed.
import os
import shutil
import tempfile

top = tempfile.mkdtemp()
for name in ("a.py", "b.txt", "sub/c.py", "sub/d.pyc"):
    path = os.path.join(top, "from", name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(name)
copied = shutil.copytree(os.path.join(top, "from"), os.path.join(top, "to"), ignore=shutil.ignore_patterns("*.pyc", "b*"))
print(os.path.relpath(copied, top))
for folder, folders, files in sorted(os.walk(copied)):
    print(os.path.relpath(folder, top), sorted(folders), sorted(files))
try:
    shutil.copytree(os.path.join(top, "from"), copied)
except FileExistsError:
    print("there already")
print(os.path.basename(shutil.move(copied, os.path.join(top, "moved"))), os.path.exists(copied))
try:
    shutil.copyfile(os.path.join(top, "from/a.py"), os.path.join(top, "from/a.py"))
except shutil.SameFileError:
    print("same file")
print(shutil.which("no-such-program"), shutil.get_terminal_size((70, 20)).lines)
shutil.rmtree(top)
shutil.rmtree(top, ignore_errors=True)
print(os.path.exists(top))
with os.scandir("/") as entries:
    print(any(entry.name == "tmp" and entry.is_dir() for entry in entries))
