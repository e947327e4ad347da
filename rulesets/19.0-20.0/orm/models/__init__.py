from . import imports, records
