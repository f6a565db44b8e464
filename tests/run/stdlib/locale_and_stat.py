import locale, stat, posixpath
print(locale.setlocale(locale.LC_ALL, "C"), locale.localeconv()["decimal_point"], locale.format_string("%d", 5), locale.atof("1.5"), locale.strcoll("a", "b"))
try: locale.setlocale(locale.LC_ALL, "xx_YY")
except locale.Error as e: print(e)
print(stat.filemode(0o100644), stat.filemode(0o40755), stat.S_ISDIR(0o40755), oct(stat.S_IMODE(0o100644)), posixpath.join("a", "b"))
