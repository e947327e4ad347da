from . import employees
