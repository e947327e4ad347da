from . import actions
