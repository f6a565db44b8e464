# What sys tells and refuses; SystemExit and its codes.
import sys


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


print(
    sys.maxsize, sys.byteorder, sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 8),
    sys.version_info.releaselevel, sys.implementation.name, sys.platform, sys.maxunicode, sys.hexversion >> 16,
    sys.api_version, sys.copyright[:13]
)
print(
    sys.version[:4], type(sys.version_info).__name__, sys.version_info.__class__, len(sys.version_info),
    sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.float_info.min,
    sys.int_info, sys.hash_info.width, sys.hash_info.modulus, sys.hash_info.inf, sys.hash_info.algorithm
)
print(sys.float_info)
print(
    sys.getrecursionlimit(), sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.flags.optimize,
    sys.dont_write_bytecode.__class__, sys.argv.__class__, len(sys.argv), sys.path.__class__,
    sys.builtin_module_names.__class__
)
t(sys.setrecursionlimit, 5000); print(sys.getrecursionlimit()); t(sys.setrecursionlimit, 0)
t(sys.setrecursionlimit, -1); t(sys.setrecursionlimit, 'a'); t(sys.intern, 'abc'); t(sys.intern, 5); t(sys.exc_info)
t(sys.getsizeof, 1); t(lambda: sys.getsizeof([]) > 0); t(lambda: sys.getrefcount([]) > 0)
t(sys.get_int_max_str_digits); t(sys.getswitchinterval); t(sys.is_finalizing)
try:
    1 / 0
except ZeroDivisionError:
    et, ev, tb = sys.exc_info()
    print(et, ev, tb is not None, tb.tb_lineno, sys.exception() is ev)
print(sys.exc_info(), sys.exception())


def f():
    try:
        raise ValueError('x')
    except ValueError:
        g()


def g(): print(sys.exc_info()[1])
f()
for a in [(), (0,), (1,), ('msg',), (None,), (1, 2)]:
    try:
        sys.exit(*a)
    except SystemExit as e:
        print('exit', e, repr(e), e.code, e.args)
    except TypeError as e:
        print(e)
try:
    exit(3)
except SystemExit as e:
    print(e.code)
try:
    quit()
except SystemExit as e:
    print(e.code)
try:
    raise SystemExit
except BaseException as e:
    print(type(e), e.code, e.args)
sys.set_int_max_str_digits(700); t(str, 10 ** 800); t(int, '1' * 800); t(sys.set_int_max_str_digits, 5)
sys.set_int_max_str_digits(0); print(len(str(10 ** 5000))); sys.stdout.flush()
print(sys.__name__); t(lambda: sys.nope)
sys.displayhook(5); sys.displayhook(None)
sys.displayhook('s')
print(
    sys.stdout is sys.__stdout__, sys.orig_argv.__class__, sys.prefix.__class__,
    sys.warnoptions, sys.gettrace(), sys.getprofile(),
    sys.pycache_prefix,
    sys.platlibdir.__class__, sys.thread_info.name if hasattr(sys, 'thread_info') else ''
)
