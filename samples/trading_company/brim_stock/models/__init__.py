from . import stock_move
from . import stock_move_line
from . import stock_picking
from . import stock_production_lot
from . import stock_quant
from . import stock_warehouse
from . import load_list
from . import stock_rule
