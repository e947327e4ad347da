def text(value):
    # hit: syntax-removed:python/backticks@11.0
    return `value`


def text_new(value):
    # ok: syntax-removed
    return repr(value)
