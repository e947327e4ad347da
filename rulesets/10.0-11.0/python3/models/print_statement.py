def show(value):
    # hit: syntax-removed:python/print-statement@11.0
    print value


def show_new(value):
    # ok: syntax-removed
    print(value)
