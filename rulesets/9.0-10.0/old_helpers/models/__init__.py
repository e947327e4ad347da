from . import mail
from . import registries
from . import report
from . import twins
from . import uses
