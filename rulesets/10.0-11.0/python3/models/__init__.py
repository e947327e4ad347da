from . import backticks
from . import except_comma
from . import exec_statement
from . import long_literal
from . import not_equal
from . import octal_literal
from . import print_statement
from . import raise_comma
