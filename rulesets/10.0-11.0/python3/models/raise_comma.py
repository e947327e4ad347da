def fail():
    # hit: syntax-removed:python/raise-comma@11.0
    raise ValueError, 'text'


def fail_new():
    # ok: syntax-removed
    raise ValueError('text')
