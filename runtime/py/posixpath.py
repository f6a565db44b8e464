# posixpath: what `os.path` is here.

from os.path import *
