from . import calls
from . import columns
from . import mail
from . import override
from . import registries
from . import report
from . import twins
from . import uses
