from . import load_list_report
