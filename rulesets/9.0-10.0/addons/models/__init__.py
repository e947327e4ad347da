from . import imports
from . import twins
from . import uses
