from . import models
from .hooks import compute_first_scores
