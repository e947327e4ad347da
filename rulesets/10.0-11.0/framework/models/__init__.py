from . import sparse
from . import twins
from . import uses
