from . import edi_file
from . import wms_backend
from . import wms_message
from . import stock_picking
