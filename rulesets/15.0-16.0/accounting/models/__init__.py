from . import uses
from . import twins
