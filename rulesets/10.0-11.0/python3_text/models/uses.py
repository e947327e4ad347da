# hit: python-moved:StringIO.StringIO@11.0
from StringIO import StringIO
# hit: python-moved:cStringIO.StringIO@11.0
from cStringIO import StringIO
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
# hit: python-moved:base64.encodestring@11.0
from base64 import encodestring
# hit: python-moved:base64.decodestring@11.0
from base64 import decodestring
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
