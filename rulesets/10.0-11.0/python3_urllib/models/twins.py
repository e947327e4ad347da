# ok: python-moved
from .urlopen_own import urlopen
# ok: python-moved
from .request_own import Request
# ok: python-moved
from .build_opener_own import build_opener
# ok: python-moved
from .install_opener_own import install_opener
# ok: python-moved
from .httpbasicauthhandler_own import HTTPBasicAuthHandler
# ok: python-moved
from .httphandler_own import HTTPHandler
# ok: python-moved
from .httpshandler_own import HTTPSHandler
# ok: python-moved
from .httpcookieprocessor_own import HTTPCookieProcessor
# ok: python-moved
from .proxyhandler_own import ProxyHandler
# ok: python-moved
from .httppasswordmgrwithdefaultrealm_own import HTTPPasswordMgrWithDefaultRealm
# ok: python-moved
from .httperror_own import HTTPError
# ok: python-moved
from .urlerror_own import URLError
# ok: python-moved
from .quote_own import quote
# ok: python-moved
from .unquote_own import unquote
# ok: python-moved
from .quote_own import quote
# ok: python-moved
from .quote_plus_own import quote_plus
# ok: python-moved
from .unquote_own import unquote
# ok: python-moved
from .unquote_plus_own import unquote_plus
# ok: python-moved
from .urlencode_own import urlencode
# ok: python-moved
from .urlopen_own import urlopen
# ok: python-moved
from .urlretrieve_own import urlretrieve
# ok: python-moved
from .urlopener_own import URLopener
# ok: python-moved
from .fancyurlopener_own import FancyURLopener
# ok: python-moved
from .pathname2url_own import pathname2url
# ok: python-moved
from .url2pathname_own import url2pathname
# ok: python-moved
from .urlcleanup_own import urlcleanup
# ok: python-moved
from .urlparse_own import urlparse
# ok: python-moved
from .urljoin_own import urljoin
# ok: python-moved
from .urlsplit_own import urlsplit
# ok: python-moved
from .urlunsplit_own import urlunsplit
# ok: python-moved
from .urlunparse_own import urlunparse
# ok: python-moved
from .parse_qs_own import parse_qs
# ok: python-moved
from .parse_qsl_own import parse_qsl
# ok: python-moved
from .urldefrag_own import urldefrag
from odoo import api, fields, models
