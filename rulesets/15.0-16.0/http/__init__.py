from . import models
from . import names
