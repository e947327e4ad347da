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
# hit: python-moved:thread.start_new_thread@11.0
from thread import start_new_thread
# hit: python-moved:thread.get_ident@11.0
from thread import get_ident
# hit: python-moved:thread.allocate_lock@11.0
from thread import allocate_lock
# hit: python-removed:exceptions.Exception@11.0
from exceptions import Exception
# hit: python-removed:operator.isCallable@11.0
from operator import isCallable
# hit: python-moved:operator.div@11.0
from operator import div
# hit: python-moved:inspect.getargspec@11.0
from inspect import getargspec
