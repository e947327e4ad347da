from . import properties
