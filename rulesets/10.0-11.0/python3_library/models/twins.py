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
from .start_new_thread_own import start_new_thread
# ok: python-moved
from .get_ident_own import get_ident
# ok: python-moved
from .allocate_lock_own import allocate_lock
# ok: python-removed
from .exception_own import Exception
# ok: python-removed
from .iscallable_own import isCallable
# ok: python-moved
from .div_own import div
# ok: python-moved
from .getargspec_own import getargspec
from odoo import api, fields, models
