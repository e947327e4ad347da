# hit: hook-signature
def prepare(cr):
    cr.execute("SELECT 1")


# hit: hook-signature
def fill(cr, registry):
    cr.execute("SELECT 1")


# hit: hook-signature
def clean(cr, registry):
    cr.execute("SELECT 1")


# ok: hook-signature
def helper(cr, registry):
    return cr, registry
