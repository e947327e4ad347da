def run(code, scope):
    # hit: syntax-removed:python/exec-statement@11.0
    exec code in scope


def run_new(code, scope):
    # ok: syntax-removed
    exec(code, scope)
