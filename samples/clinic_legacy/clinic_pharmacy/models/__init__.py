from . import prescription
from . import stock
