from . import access, imports, names, searches
