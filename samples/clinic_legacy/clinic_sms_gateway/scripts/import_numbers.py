#!/usr/bin/env python
# -*- coding: utf-8 -*-
# Imports mobile numbers from the old telephone system, runs on the old server only (Python 2.7).
import csv
import sys
import urllib2
import xmlrpclib

import openerp

HOST = 'http://localhost:8069'
DB = 'clinic'

common = xmlrpclib.ServerProxy(HOST + '/xmlrpc/common')
uid = common.login(DB, 'admin', sys.argv[1])
models = xmlrpclib.ServerProxy(HOST + '/xmlrpc/object')


def clean(number):
    if isinstance(number, unicode):
        number = number.encode('ascii', 'ignore')
    return ''.join(c for c in number if c.isdigit() or c == '+')


try:
    page = urllib2.urlopen('http://pbx.local/export.csv')
except urllib2.URLError, e:
    print "no connection:", e
    sys.exit(1)

done = {}
for row in csv.reader(page):
    code, number = row[0], clean(row[1])
    if not done.has_key(code):
        ids = models.execute(DB, uid, sys.argv[1], 'clinic.patient', 'search', [('code', '=', code)])
        models.execute(DB, uid, sys.argv[1], 'clinic.patient', 'write', ids, {'mobile': number})
        done[code] = True
    print "%-12s %s" % (code, number)

print "%d numbers, server %s" % (len(done), openerp.release.version)
