from . import quarantine
