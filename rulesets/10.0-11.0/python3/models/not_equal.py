def differ(a, b):
    # hit: syntax-removed:python/not-equal@11.0
    return a <> b


def differ_new(a, b):
    # ok: syntax-removed
    return a != b
