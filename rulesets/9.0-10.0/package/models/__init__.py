from . import arguments
from . import bases
from . import decorators
from . import domains
from . import twins
from . import uses
