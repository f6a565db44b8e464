thing = 1
from ... import too_far
