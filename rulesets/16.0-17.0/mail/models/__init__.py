from . import threads
