import logging

import requests
from requests.adapters import HTTPAdapter

_logger = logging.getLogger(__name__)


def pre_init_hook(cr):
    """The column is filled by SQL: the computed field would take an hour."""
    cr.execute("ALTER TABLE stock_picking ADD COLUMN IF NOT EXISTS wms_state varchar")
    cr.execute("UPDATE stock_picking SET wms_state = 'none' WHERE wms_state IS NULL")


def post_load():
    # the warehouse drops connections that are kept alive
    session = requests.Session()
    session.mount("https://", HTTPAdapter(max_retries=2))
    _logger.debug("requests prepared for the warehouse connector")
