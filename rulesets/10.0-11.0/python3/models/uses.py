# hit: python-moved:urllib2.urlopen@11.0
from urllib2 import urlopen
# hit: python-moved:urllib2.Request@11.0
from urllib2 import Request
# hit: python-moved:urllib2.build_opener@11.0
from urllib2 import build_opener
# hit: python-moved:urllib2.install_opener@11.0
from urllib2 import install_opener
# hit: python-moved:urllib2.HTTPBasicAuthHandler@11.0
from urllib2 import HTTPBasicAuthHandler
# hit: python-moved:urllib2.HTTPHandler@11.0
from urllib2 import HTTPHandler
# hit: python-moved:urllib2.HTTPSHandler@11.0
from urllib2 import HTTPSHandler
# hit: python-moved:urllib2.HTTPCookieProcessor@11.0
from urllib2 import HTTPCookieProcessor
# hit: python-moved:urllib2.ProxyHandler@11.0
from urllib2 import ProxyHandler
# hit: python-moved:urllib2.HTTPPasswordMgrWithDefaultRealm@11.0
from urllib2 import HTTPPasswordMgrWithDefaultRealm
# hit: python-moved:urllib2.HTTPError@11.0
from urllib2 import HTTPError
# hit: python-moved:urllib2.URLError@11.0
from urllib2 import URLError
# hit: python-moved:urllib2.quote@11.0
from urllib2 import quote
# hit: python-moved:urllib2.unquote@11.0
from urllib2 import unquote
# hit: python-moved:urllib.quote@11.0
from urllib import quote
# hit: python-moved:urllib.quote_plus@11.0
from urllib import quote_plus
# hit: python-moved:urllib.unquote@11.0
from urllib import unquote
# hit: python-moved:urllib.unquote_plus@11.0
from urllib import unquote_plus
# hit: python-moved:urllib.urlencode@11.0
from urllib import urlencode
# hit: python-moved:urllib.urlopen@11.0
from urllib import urlopen
# hit: python-moved:urllib.urlretrieve@11.0
from urllib import urlretrieve
# hit: python-moved:urllib.URLopener@11.0
from urllib import URLopener
# hit: python-moved:urllib.FancyURLopener@11.0
from urllib import FancyURLopener
# hit: python-moved:urllib.pathname2url@11.0
from urllib import pathname2url
# hit: python-moved:urllib.url2pathname@11.0
from urllib import url2pathname
# hit: python-moved:urllib.urlcleanup@11.0
from urllib import urlcleanup
# hit: python-moved:urlparse.urlparse@11.0
from urlparse import urlparse
# hit: python-moved:urlparse.urljoin@11.0
from urlparse import urljoin
# hit: python-moved:urlparse.urlsplit@11.0
from urlparse import urlsplit
# hit: python-moved:urlparse.urlunsplit@11.0
from urlparse import urlunsplit
# hit: python-moved:urlparse.urlunparse@11.0
from urlparse import urlunparse
# hit: python-moved:urlparse.parse_qs@11.0
from urlparse import parse_qs
# hit: python-moved:urlparse.parse_qsl@11.0
from urlparse import parse_qsl
# hit: python-moved:urlparse.urldefrag@11.0
from urlparse import urldefrag
# hit: python-moved:StringIO.StringIO@11.0
from StringIO import StringIO
# hit: python-moved:cStringIO.StringIO@11.0
from cStringIO import StringIO
# hit: python-moved:cPickle.loads@11.0
from cPickle import loads
# hit: python-moved:cPickle.dumps@11.0
from cPickle import dumps
# hit: python-moved:cPickle.load@11.0
from cPickle import load
# hit: python-moved:cPickle.dump@11.0
from cPickle import dump
# hit: python-moved:Queue.Queue@11.0
from Queue import Queue
# hit: python-moved:Queue.Empty@11.0
from Queue import Empty
# hit: python-moved:Queue.Full@11.0
from Queue import Full
# hit: python-moved:Queue.PriorityQueue@11.0
from Queue import PriorityQueue
# hit: python-moved:Queue.LifoQueue@11.0
from Queue import LifoQueue
# hit: python-moved:ConfigParser.ConfigParser@11.0
from ConfigParser import ConfigParser
# hit: python-moved:ConfigParser.SafeConfigParser@11.0
from ConfigParser import SafeConfigParser
# hit: python-moved:ConfigParser.RawConfigParser@11.0
from ConfigParser import RawConfigParser
# hit: python-moved:ConfigParser.NoOptionError@11.0
from ConfigParser import NoOptionError
# hit: python-moved:ConfigParser.NoSectionError@11.0
from ConfigParser import NoSectionError
# hit: python-moved:httplib.HTTPConnection@11.0
from httplib import HTTPConnection
# hit: python-moved:httplib.HTTPSConnection@11.0
from httplib import HTTPSConnection
# hit: python-moved:httplib.HTTPException@11.0
from httplib import HTTPException
# hit: python-moved:httplib.BadStatusLine@11.0
from httplib import BadStatusLine
# hit: python-moved:xmlrpclib.ServerProxy@11.0
from xmlrpclib import ServerProxy
# hit: python-moved:xmlrpclib.Fault@11.0
from xmlrpclib import Fault
# hit: python-moved:xmlrpclib.ProtocolError@11.0
from xmlrpclib import ProtocolError
# hit: python-moved:xmlrpclib.Transport@11.0
from xmlrpclib import Transport
# hit: python-moved:xmlrpclib.SafeTransport@11.0
from xmlrpclib import SafeTransport
# hit: python-moved:xmlrpclib.Binary@11.0
from xmlrpclib import Binary
# hit: python-moved:xmlrpclib.DateTime@11.0
from xmlrpclib import DateTime
# hit: python-removed:itertools.izip@11.0
from itertools import izip
# hit: python-removed:itertools.imap@11.0
from itertools import imap
# hit: python-removed:itertools.ifilter@11.0
from itertools import ifilter
# hit: python-moved:itertools.izip_longest@11.0
from itertools import izip_longest
# hit: python-moved:itertools.ifilterfalse@11.0
from itertools import ifilterfalse
# hit: python-moved:string.maketrans@11.0
from string import maketrans
# hit: python-moved:string.letters@11.0
from string import letters
# hit: python-moved:string.lowercase@11.0
from string import lowercase
# hit: python-moved:string.uppercase@11.0
from string import uppercase
# hit: python-removed:string.join@11.0
from string import join
# hit: python-removed:string.replace@11.0
from string import replace
# hit: python-removed:string.split@11.0
from string import split
# hit: python-removed:string.strip@11.0
from string import strip
# hit: python-removed:string.upper@11.0
from string import upper
# hit: python-removed:string.lower@11.0
from string import lower
# hit: python-removed:string.find@11.0
from string import find
# hit: python-removed:string.zfill@11.0
from string import zfill
# hit: python-removed:string.atoi@11.0
from string import atoi
# hit: python-removed:string.atof@11.0
from string import atof
# hit: python-moved:sys.maxint@11.0
from sys import maxint
# hit: python-removed:sys.setdefaultencoding@11.0
from sys import setdefaultencoding
# hit: python-removed:sys.exc_clear@11.0
from sys import exc_clear
# hit: python-removed:sys.exc_type@11.0
from sys import exc_type
# hit: python-moved:os.getcwdu@11.0
from os import getcwdu
# hit: python-removed:os.popen2@11.0
from os import popen2
# hit: python-removed:os.popen3@11.0
from os import popen3
# hit: python-moved:os.path.walk@11.0
from os.path import walk
# hit: python-moved:commands.getoutput@11.0
from commands import getoutput
# hit: python-moved:commands.getstatusoutput@11.0
from commands import getstatusoutput
# hit: python-moved:htmlentitydefs.name2codepoint@11.0
from htmlentitydefs import name2codepoint
# hit: python-moved:htmlentitydefs.codepoint2name@11.0
from htmlentitydefs import codepoint2name
# hit: python-moved:htmlentitydefs.entitydefs@11.0
from htmlentitydefs import entitydefs
# hit: python-moved:HTMLParser.HTMLParser@11.0
from HTMLParser import HTMLParser
# hit: python-moved:cookielib.CookieJar@11.0
from cookielib import CookieJar
# hit: python-moved:cookielib.LWPCookieJar@11.0
from cookielib import LWPCookieJar
# hit: python-moved:cookielib.MozillaCookieJar@11.0
from cookielib import MozillaCookieJar
# hit: python-moved:Cookie.SimpleCookie@11.0
from Cookie import SimpleCookie
# hit: python-moved:email.MIMEText.MIMEText@11.0
from email.MIMEText import MIMEText
# hit: python-moved:email.MIMEMultipart.MIMEMultipart@11.0
from email.MIMEMultipart import MIMEMultipart
# hit: python-moved:email.MIMEBase.MIMEBase@11.0
from email.MIMEBase import MIMEBase
# hit: python-moved:email.MIMEImage.MIMEImage@11.0
from email.MIMEImage import MIMEImage
# hit: python-moved:email.MIMEAudio.MIMEAudio@11.0
from email.MIMEAudio import MIMEAudio
# hit: python-moved:email.Header.Header@11.0
from email.Header import Header
# hit: python-moved:email.Utils.formataddr@11.0
from email.Utils import formataddr
# hit: python-moved:email.Utils.parseaddr@11.0
from email.Utils import parseaddr
# hit: python-moved:email.Utils.COMMASPACE@11.0
from email.Utils import COMMASPACE
# hit: python-moved:email.Utils.formatdate@11.0
from email.Utils import formatdate
# hit: python-moved:email.Encoders@11.0
from email import Encoders
# hit: python-removed:types.StringType@11.0
from types import StringType
# hit: python-removed:types.StringTypes@11.0
from types import StringTypes
# hit: python-removed:types.UnicodeType@11.0
from types import UnicodeType
# hit: python-removed:types.IntType@11.0
from types import IntType
# hit: python-removed:types.LongType@11.0
from types import LongType
# hit: python-removed:types.FloatType@11.0
from types import FloatType
# hit: python-removed:types.BooleanType@11.0
from types import BooleanType
# hit: python-removed:types.ListType@11.0
from types import ListType
# hit: python-removed:types.TupleType@11.0
from types import TupleType
# hit: python-removed:types.DictType@11.0
from types import DictType
# hit: python-removed:types.NoneType@11.0
from types import NoneType
# hit: python-moved:thread.start_new_thread@11.0
from thread import start_new_thread
# hit: python-moved:thread.get_ident@11.0
from thread import get_ident
# hit: python-moved:thread.allocate_lock@11.0
from thread import allocate_lock
# hit: python-moved:BaseHTTPServer.HTTPServer@11.0
from BaseHTTPServer import HTTPServer
# hit: python-moved:BaseHTTPServer.BaseHTTPRequestHandler@11.0
from BaseHTTPServer import BaseHTTPRequestHandler
# hit: python-moved:SocketServer.TCPServer@11.0
from SocketServer import TCPServer
# hit: python-moved:SocketServer.BaseRequestHandler@11.0
from SocketServer import BaseRequestHandler
# hit: python-moved:SimpleXMLRPCServer.SimpleXMLRPCServer@11.0
from SimpleXMLRPCServer import SimpleXMLRPCServer
# hit: python-removed:exceptions.Exception@11.0
from exceptions import Exception
# hit: python-removed:operator.isCallable@11.0
from operator import isCallable
# hit: python-moved:operator.div@11.0
from operator import div
# hit: python-moved:base64.encodestring@11.0
from base64 import encodestring
# hit: python-moved:base64.decodestring@11.0
from base64 import decodestring
# hit: python-moved:inspect.getargspec@11.0
from inspect import getargspec
# hit: python-moved:md5.new@11.0
from md5 import new
# hit: python-moved:sha.new@11.0
from sha import new
# hit: python-removed:sets.Set@11.0
from sets import Set
# hit: python-moved:UserDict.UserDict@11.0
from UserDict import UserDict
# hit: python-moved:UserList.UserList@11.0
from UserList import UserList
