# ok: python-moved
from .httpconnection_own import HTTPConnection
# ok: python-moved
from .httpsconnection_own import HTTPSConnection
# ok: python-moved
from .httpexception_own import HTTPException
# ok: python-moved
from .badstatusline_own import BadStatusLine
# ok: python-moved
from .serverproxy_own import ServerProxy
# ok: python-moved
from .fault_own import Fault
# ok: python-moved
from .protocolerror_own import ProtocolError
# ok: python-moved
from .transport_own import Transport
# ok: python-moved
from .safetransport_own import SafeTransport
# ok: python-moved
from .binary_own import Binary
# ok: python-moved
from .datetime_own import DateTime
# ok: python-moved
from .name2codepoint_own import name2codepoint
# ok: python-moved
from .codepoint2name_own import codepoint2name
# ok: python-moved
from .entitydefs_own import entitydefs
# ok: python-moved
from .htmlparser_own import HTMLParser
# ok: python-moved
from .cookiejar_own import CookieJar
# ok: python-moved
from .lwpcookiejar_own import LWPCookieJar
# ok: python-moved
from .mozillacookiejar_own import MozillaCookieJar
# ok: python-moved
from .simplecookie_own import SimpleCookie
# ok: python-moved
from .httpserver_own import HTTPServer
# ok: python-moved
from .basehttprequesthandler_own import BaseHTTPRequestHandler
# ok: python-moved
from .tcpserver_own import TCPServer
# ok: python-moved
from .baserequesthandler_own import BaseRequestHandler
# ok: python-moved
from .simplexmlrpcserver_own import SimpleXMLRPCServer
from odoo import api, fields, models
