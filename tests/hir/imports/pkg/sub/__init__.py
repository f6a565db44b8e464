from ..sub import leaf
