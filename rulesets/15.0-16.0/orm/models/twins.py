# ok: method-renamed
def fields_view_get():
    return None


# ok: method-renamed
def _fields_view_get():
    return None


# ok: method-removed
def view_init():
    return None


# ok: method-removed
def _create_parent_columns():
    return None


class Plain:
    # ok: method-signature
    def __init__(self, pool, cr):
        self.pool = pool
