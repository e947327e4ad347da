from . import calls
from . import override
from . import uses
