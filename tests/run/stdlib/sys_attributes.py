import sys
print(sys.version_info[:2], sys.version_info.major, sys.version_info.minor, sys.version_info >= (3, 8))
print(sys.implementation.name, sys.platform, sys.byteorder, sys.maxsize, sys.maxunicode)
print(sys.version_info.releaselevel, len(sys.version_info), type(sys.version_info).__name__)
print(sys.hexversion >= 0x030d0000, hex(sys.hexversion)[:6])
print(type(sys.version), sys.version.split()[0].startswith("3.13"))
print(sys.getrecursionlimit()); sys.setrecursionlimit(500); print(sys.getrecursionlimit()); sys.setrecursionlimit(1000)
a = sys.intern("hello" + str(1)); b = sys.intern("hello1"); print(a is b)
print(sys.flags.optimize, sys.flags.debug, sys.flags.utf8_mode, sys.flags.hash_randomization)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.float_info.min)
print(sys.int_info.bits_per_digit, sys.int_info.sizeof_digit)
print(sys.hash_info.width, sys.hash_info.modulus, sys.hash_info.inf, sys.hash_info.nan, sys.hash_info.imag)
print(sys.getsizeof(1) > 0, sys.getsizeof([]) < sys.getsizeof([1,2,3,4,5]*10))
print(sys.exc_info())
try:
    1/0
except ZeroDivisionError:
    t, v, tb = sys.exc_info()
    print(t, v, tb is not None)
    print(sys.exception())
print(sys.stdout.write("abc\n")); sys.stdout.flush()
print(sys.stdout.encoding, sys.stdin.encoding, sys.stdout.name, sys.stderr.name)
print(sys.argv[1:], len(sys.argv), type(sys.path))
print(sys.getdefaultencoding(), sys.getfilesystemencoding())
print(sys.stdout.isatty(), sys.stdout.fileno(), sys.stdin.fileno())
print(sys.call_tracing if False else "x")
print(sys.getrefcount([]) >= 1)
print(sys.copyright[:13])
print(sys.api_version, sys.dont_write_bytecode in (True, False))
print(sys.float_repr_style, sys.thread_info.name)
print(type(sys.executable), sys.exec_prefix == sys.base_exec_prefix, sys.prefix == sys.base_prefix)

print(isinstance(sys.builtin_module_names, tuple), "sys" in sys.builtin_module_names)

print(sys.get_int_max_str_digits())
print(sys.is_finalizing())
print(sys.getswitchinterval())
sys.stdout.writelines(["a\n","b\n"])

old = sys.stdout
import io
sys.stdout = io.StringIO()
print("captured")
s = sys.stdout.getvalue(); sys.stdout = old
print(repr(s))
sys.displayhook(5); sys.displayhook(None); sys.displayhook("x")
print(sys.ps1 if hasattr(sys,"ps1") else "no ps1")
print(sys.orig_argv.__class__, sys.warnoptions)
print(sys.tracebacklimit if hasattr(sys, "tracebacklimit") else "none")
sys.exit(3)
