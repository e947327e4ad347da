from . import uses
from . import twins
from . import calls
