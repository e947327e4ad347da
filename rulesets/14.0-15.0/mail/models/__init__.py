from . import uses
