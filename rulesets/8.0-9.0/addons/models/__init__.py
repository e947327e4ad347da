from . import twins
from . import uses
