from . import cache
from . import decorators
from . import twins
from . import uses
