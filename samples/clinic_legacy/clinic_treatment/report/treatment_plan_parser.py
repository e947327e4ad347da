# -*- coding: utf-8 -*-
# parser of the RML report, replaced by QWeb in 2017 but still asked for by the archive
import time
from openerp.report import report_sxw


class treatment_plan(report_sxw.rml_parse):
    def __init__(self, cr, uid, name, context):
        super(treatment_plan, self).__init__(cr, uid, name, context=context)
        self.localcontext.update({
            'time': time,
            'get_total': self._get_total,
        })

    def _get_total(self, o):
        return sum(l.price_subtotal for l in o.line_ids)


report_sxw.report_sxw('report.clinic.treatment.plan', 'clinic.treatment',
                      'addons/clinic_treatment/report/treatment_plan.rml', parser=treatment_plan, header='external')
