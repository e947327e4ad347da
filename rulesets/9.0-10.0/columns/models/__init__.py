from . import columns
from . import twins
from . import uses
