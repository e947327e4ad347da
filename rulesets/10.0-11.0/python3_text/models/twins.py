# ok: python-moved
from .stringio_own import StringIO
# ok: python-moved
from .stringio_own import StringIO
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
from .encodestring_own import encodestring
# ok: python-moved
from .decodestring_own import decodestring
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
