from odoo import fields


def parse(record):
    # hit: python-changed:odoo.fields.Date.from_string@12.0
    day = fields.Date.from_string(record.day)
    return day
def parse_text(text):
    # ok: python-changed
    return fields.Date.to_date(text)
def moment(record):
    # hit: python-changed:odoo.fields.Datetime.from_string@12.0
    return fields.Datetime.from_string(record.moment)
def moment_text(text):
    # ok: python-changed
    return fields.Datetime.to_datetime(text)
from datetime import date, datetime


def parse_order(order):
    # hit: python-changed:datetime.datetime.strptime@12.0
    return datetime.strptime(order.date_order, "%Y-%m-%d %H:%M:%S")
def today():
    # ok: python-changed
    return date.today()
