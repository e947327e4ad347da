from . import common
from . import test_pick
from . import test_quarantine
