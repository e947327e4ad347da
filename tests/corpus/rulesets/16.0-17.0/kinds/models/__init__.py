from . import crane
from . import shelf
