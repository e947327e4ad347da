# -*- coding: utf-8 -*-
""" Phone numbers. Used by the gateway and by the import of the telephone system.

Before 10.0 this was a method with @api.multi on the patient (track_visibility made
the chatter unreadable), now it is plain Python.
"""
import re
import subprocess

# the operators' own words: one = one message a number, multi = long text in parts
MODES = {'api.one': 1, 'api.multi': 3}


class Number(object):

    def __init__(self, raw, oldname=None):
        self.raw = raw
        self.oldname = oldname
        self._columns = {'country': 49, 'area': None}

    def clean(self):
        digits = re.sub(r'[^0-9+]', '', self.raw or '')
        if digits.startswith('00'):
            digits = '+' + digits[2:]
        elif digits.startswith('0'):
            digits = '+%d%s' % (self._columns['country'], digits[1:])
        return digits

    def sudo(self, user):
        """ Restarts the modem, on the server only """
        return subprocess.call(['sudo', '-u', user, 'systemctl', 'restart', 'modem'])


def view_type(number):
    """ 'mobile' or 'landline', the way the gateway's web view calls it """
    return 'mobile' if re.match(r'^\+491[567]', number) else 'landline'
