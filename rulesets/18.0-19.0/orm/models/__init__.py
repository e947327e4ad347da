from . import calls, imports, records
