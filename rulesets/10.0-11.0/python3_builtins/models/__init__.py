from . import uses, bound
