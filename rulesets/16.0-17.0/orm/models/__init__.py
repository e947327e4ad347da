from . import names, reads, views
