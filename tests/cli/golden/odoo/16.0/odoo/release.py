version_info = (16, 0, 0, "final", 0, "")
