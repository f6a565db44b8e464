"""Docstring."""
from __future__ import annotations
from __future__ import telepathy
import sys
from __future__ import division
