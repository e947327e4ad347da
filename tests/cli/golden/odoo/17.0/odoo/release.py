version_info = (17, 0, 0, "final", 0, "")
