FINAL = 'final'
version_info = (17, 0, 0, FINAL, 0, '')
