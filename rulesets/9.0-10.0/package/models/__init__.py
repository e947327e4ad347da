from . import arguments
from . import domains
from . import twins
from . import uses
