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
# ok: python-moved
from .stringio_own import StringIO
# ok: python-moved
from .stringio_own import StringIO
# ok: python-moved
from .loads_own import loads
# ok: python-moved
from .dumps_own import dumps
# ok: python-moved
from .load_own import load
# ok: python-moved
from .dump_own import dump
# ok: python-moved
from .queue_own import Queue
# ok: python-moved
from .empty_own import Empty
# ok: python-moved
from .full_own import Full
# ok: python-moved
from .priorityqueue_own import PriorityQueue
# ok: python-moved
from .lifoqueue_own import LifoQueue
# ok: python-moved
from .configparser_own import ConfigParser
# ok: python-moved
from .safeconfigparser_own import SafeConfigParser
# ok: python-moved
from .rawconfigparser_own import RawConfigParser
# ok: python-moved
from .nooptionerror_own import NoOptionError
# ok: python-moved
from .nosectionerror_own import NoSectionError
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
# ok: python-removed
from .izip_own import izip
# ok: python-removed
from .imap_own import imap
# ok: python-removed
from .ifilter_own import ifilter
# ok: python-moved
from .izip_longest_own import izip_longest
# ok: python-moved
from .ifilterfalse_own import ifilterfalse
# ok: python-moved
from .maketrans_own import maketrans
# ok: python-moved
from .letters_own import letters
# ok: python-moved
from .lowercase_own import lowercase
# ok: python-moved
from .uppercase_own import uppercase
# ok: python-removed
from .join_own import join
# ok: python-removed
from .replace_own import replace
# ok: python-removed
from .split_own import split
# ok: python-removed
from .strip_own import strip
# ok: python-removed
from .upper_own import upper
# ok: python-removed
from .lower_own import lower
# ok: python-removed
from .find_own import find
# ok: python-removed
from .zfill_own import zfill
# ok: python-removed
from .atoi_own import atoi
# ok: python-removed
from .atof_own import atof
# ok: python-moved
from .maxint_own import maxint
# ok: python-removed
from .setdefaultencoding_own import setdefaultencoding
# ok: python-removed
from .exc_clear_own import exc_clear
# ok: python-removed
from .exc_type_own import exc_type
# ok: python-moved
from .getcwdu_own import getcwdu
# ok: python-removed
from .popen2_own import popen2
# ok: python-removed
from .popen3_own import popen3
# ok: python-moved
from .walk_own import walk
# ok: python-moved
from .getoutput_own import getoutput
# ok: python-moved
from .getstatusoutput_own import getstatusoutput
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
from .mimetext_own import MIMEText
# ok: python-moved
from .mimemultipart_own import MIMEMultipart
# ok: python-moved
from .mimebase_own import MIMEBase
# ok: python-moved
from .mimeimage_own import MIMEImage
# ok: python-moved
from .mimeaudio_own import MIMEAudio
# ok: python-moved
from .header_own import Header
# ok: python-moved
from .formataddr_own import formataddr
# ok: python-moved
from .parseaddr_own import parseaddr
# ok: python-moved
from .commaspace_own import COMMASPACE
# ok: python-moved
from .formatdate_own import formatdate
# ok: python-moved
from .encoders_own import Encoders
# ok: python-removed
from .stringtype_own import StringType
# ok: python-removed
from .stringtypes_own import StringTypes
# ok: python-removed
from .unicodetype_own import UnicodeType
# ok: python-removed
from .inttype_own import IntType
# ok: python-removed
from .longtype_own import LongType
# ok: python-removed
from .floattype_own import FloatType
# ok: python-removed
from .booleantype_own import BooleanType
# ok: python-removed
from .listtype_own import ListType
# ok: python-removed
from .tupletype_own import TupleType
# ok: python-removed
from .dicttype_own import DictType
# ok: python-removed
from .nonetype_own import NoneType
# ok: python-moved
from .start_new_thread_own import start_new_thread
# ok: python-moved
from .get_ident_own import get_ident
# ok: python-moved
from .allocate_lock_own import allocate_lock
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
# ok: python-removed
from .exception_own import Exception
# ok: python-removed
from .iscallable_own import isCallable
# ok: python-moved
from .div_own import div
# ok: python-moved
from .encodestring_own import encodestring
# ok: python-moved
from .decodestring_own import decodestring
# ok: python-moved
from .getargspec_own import getargspec
# ok: python-moved
from .new_own import new
# ok: python-moved
from .new_own import new
# ok: python-removed
from .set_own import Set
# ok: python-moved
from .userdict_own import UserDict
# ok: python-moved
from .userlist_own import UserList
from odoo import api, fields, models
