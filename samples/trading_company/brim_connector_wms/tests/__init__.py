from . import test_edi
from . import test_shipment
