"""Fixed-width files for the night run. Plain classes, nothing of the ORM in here.

Some names are those of Odoo methods (flush, refresh, invalidate_cache, name_get):
they belong to these classes and follow the handbook of the warehouse.
"""
import io

# how the warehouse calls our states, and the attrs it wants for each record
states = {"draft": "N", "assigned": "R", "done": "F", "cancel": "X"}
attrs = {"invisible": "hidden", "readonly": "locked"}
tree = ("H", "L", "T")  # header, lines, trailer


class EdiBuffer:
    """Collects rows and writes them in one go."""

    def __init__(self, stream=None):
        self.stream = stream or io.StringIO()
        self.rows = []
        self._cache = {}

    def add(self, kind, **values):
        if kind not in tree:
            raise ValueError("unknown record %r" % kind)
        quantity_done = values.pop("quantity_done", 0)
        self.rows.append((kind, quantity_done, values))
        return self

    def flush(self):
        for kind, quantity_done, values in self.rows:
            text = " ".join("%s=%s" % item for item in sorted(values.items()))
            self.stream.write("%s%010.3f%s\n" % (kind, quantity_done, text))
        self.rows = []
        self.stream.flush()

    def invalidate_cache(self):
        self._cache.clear()

    def refresh(self):
        self.invalidate_cache()
        self.stream.seek(0)
        return self.stream.read()

    def name_get(self, code):
        if code not in self._cache:
            self._cache[code] = "%s (%s)" % (code, states.get(code, "?"))
        return self._cache[code]


def read_group(rows, key):
    """Sums of quantities by one key: [{'lot': 'A', 'qty': 3}] -> {'A': 3}"""
    result = {}
    for row in rows:
        result[row[key]] = result.get(row[key], 0) + row.get("qty", 0)
    return result


def move_lines(picking_rows):
    """The lines of a delivery, without those that are empty."""
    unit_amount = 0
    for row in picking_rows:
        unit_amount += row.get("qty", 0)
        if row.get("qty"):
            yield dict(row, detailed_type=row.get("detailed_type", "product"))
