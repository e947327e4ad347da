from openerp.tools import html_sanitize


def clean(text):
    # hit: argument-renamed:openerp.tools.html_sanitize(strict)@10.0
    return html_sanitize(text, strict=True)


def keep(text):
    # ok: argument-renamed
    return html_sanitize(text, silent=True)
