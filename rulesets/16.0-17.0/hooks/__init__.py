# hit: hook-signature
def prepare(cr):
    # hit: hook-signature
    cr.execute("SELECT 1")


# hit: hook-signature
def fill(cr, registry):
    # hit: hook-signature
    cr.execute("SELECT 1")


# hit: hook-signature
def clean(cr, registry):
    # hit: hook-signature
    cr.execute("SELECT 1")


# ok: hook-signature
def helper(cr, registry):
    # ok: hook-signature
    return cr, registry
