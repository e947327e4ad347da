from . import leaves
