from . import report
from . import twins
from . import uses
