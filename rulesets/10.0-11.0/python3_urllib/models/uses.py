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
