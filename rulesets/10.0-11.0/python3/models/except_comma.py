def attempt(work):
    try:
        work()
    # hit: syntax-removed:python/except-comma@11.0
    except ValueError, error:
        return error


def attempt_new(work):
    try:
        work()
    # ok: syntax-removed
    except ValueError as error:
        return error
