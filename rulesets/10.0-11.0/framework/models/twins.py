# ok: python-removed
from .report_sxw_own import report_sxw
# ok: python-removed
from .interface_own import interface
# ok: python-removed
from .render_own import render
# ok: python-removed
from .render_report_own import render_report
# ok: python-removed
from .misc_own import misc
# ok: python-removed
from .workflow_own import workflow
# ok: python-removed
from .localservice_own import LocalService
# ok: python-moved
from .registrymanager_own import RegistryManager
# ok: python-removed
from .amount_to_text_own import amount_to_text
# ok: python-removed
from .amount_to_text_own import amount_to_text
# ok: python-removed
from .english_number_own import english_number
# ok: python-removed
from .pdf_utils_own import pdf_utils
# ok: python-removed
from .updateablestr_own import UpdateableStr
# ok: python-removed
from .upload_data_own import upload_data
# ok: python-removed
from .float_precision_own import float_precision
# ok: python-removed
from .xmltranslator_own import XMLTranslator
# ok: python-removed
from .to_jsonable_own import to_jsonable
# ok: python-removed
from .report_own import report
# ok: python-changed
from .browse_record_own import browse_record
# ok: python-changed
from .browse_null_own import browse_null
from odoo import api, fields, models


class RuleAnyPorted(models.Model):
    _name = 'rule.any.ported'
    _description = 'Any'

    # ok: method-signature
    def get_access_action(self, access_uid=None):
        return None

    # ok: method-signature
    def get_formview_action(self, access_uid=None):
        return None

    # ok: method-signature
    def get_formview_id(self, access_uid=None):
        return None

class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: class-attribute-removed
            '_needaction',
        ]
