from . import report_promise
