from . import taxes
from . import twins
from . import uses
