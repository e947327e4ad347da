"""Made up, as small as a checkout can be."""
