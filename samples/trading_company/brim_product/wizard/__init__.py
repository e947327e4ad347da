from . import import_vendor_prices
