"""The package."""
from . import sub
from .sub.leaf import thing
