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
