from . import posting
from . import twins
from . import uses
