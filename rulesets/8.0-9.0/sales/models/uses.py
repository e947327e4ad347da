from openerp import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:crm.case.section@9.0
            self.env['crm.case.section'],
            # hit: model-renamed:crm.case.stage@9.0
            self.env['crm.case.stage'],
            # hit: model-renamed:crm.case.categ@9.0
            self.env['crm.case.categ'],
            # hit: model-renamed:crm.tracking.campaign@9.0
            self.env['crm.tracking.campaign'],
            # hit: model-renamed:crm.tracking.medium@9.0
            self.env['crm.tracking.medium'],
            # hit: model-renamed:crm.tracking.source@9.0
            self.env['crm.tracking.source'],
            # hit: model-renamed:crm.tracking.mixin@9.0
            self.env['crm.tracking.mixin'],
            # hit: model-removed:crm.phonecall@9.0
            self.env['crm.phonecall'],
            # hit: model-removed:crm.phonecall.report@9.0
            self.env['crm.phonecall.report'],
            # hit: model-removed:crm.phonecall2meeting@9.0
            self.env['crm.phonecall2meeting'],
            # hit: model-removed:crm.phonecall2phonecall@9.0
            self.env['crm.phonecall2phonecall'],
            # hit: model-removed:crm.payment.mode@9.0
            self.env['crm.payment.mode'],
            # hit: model-removed:crm.segmentation@9.0
            self.env['crm.segmentation'],
            # hit: model-removed:crm.make.sale@9.0
            self.env['crm.make.sale'],
            # hit: model-removed:crm.helpdesk@9.0
            self.env['crm.helpdesk'],
            # hit: model-renamed:project.category@9.0
            self.env['project.category'],
            # hit: model-removed:purchase.order.group@9.0
            self.env['purchase.order.group'],
            # hit: model-removed:purchase.order.line_invoice@9.0
            self.env['purchase.order.line_invoice'],
        ]

class CrmLead(models.Model):
    _inherit = 'crm.lead'

    def read_fields(self):
        return [
            # hit: field-renamed:crm.lead.section_id@9.0
            self.section_id,
            # hit: field-renamed:crm.lead.categ_ids@9.0
            self.categ_ids,
        ]

    def call_methods(self):
        # hit: method-renamed:crm.lead.case_mark_won@9.0
        self.case_mark_won()
        # hit: method-renamed:crm.lead.case_mark_lost@9.0
        self.case_mark_lost()
        # hit: method-removed:crm.lead.schedule_phonecall@9.0
        self.schedule_phonecall()
        # hit: method-removed:crm.lead.case_escalate@9.0
        self.case_escalate()

class SaleOrder(models.Model):
    _inherit = 'sale.order'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.order.section_id@9.0
            self.section_id,
            # hit: field-renamed:sale.order.categ_ids@9.0
            self.categ_ids,
            # hit: field-renamed:sale.order.payment_term@9.0
            self.payment_term,
            # hit: field-renamed:sale.order.fiscal_position@9.0
            self.fiscal_position,
            # hit: field-renamed:sale.order.order_policy@9.0
            self.order_policy,
            # hit: field-renamed:sale.order.date_confirm@9.0
            self.date_confirm,
            # hit: field-renamed:sale.order.invoiced@9.0
            self.invoiced,
            # hit: field-renamed:sale.order.invoiced_rate@9.0
            self.invoiced_rate,
            # hit: field-renamed:sale.order.invoice_exists@9.0
            self.invoice_exists,
            # hit: field-renamed:sale.order.shipped@9.0
            self.shipped,
        ]

    def call_methods(self):
        # hit: method-renamed:sale.order.action_button_confirm@9.0
        self.action_button_confirm()
        # hit: method-renamed:sale.order.action_wait@9.0
        self.action_wait()
        # hit: method-removed:sale.order.action_ship_create@9.0
        self.action_ship_create()
        # hit: method-renamed:sale.order.manual_invoice@9.0
        self.manual_invoice()
        # hit: method-renamed:sale.order._make_invoice@9.0
        self._make_invoice()
        # hit: method-renamed:sale.order._prepare_order_line_procurement@9.0
        self._prepare_order_line_procurement()
        # hit: method-removed:sale.order.copy_quotation@9.0
        self.copy_quotation()
        # hit: method-removed:sale.order.procurement_needed@9.0
        self.procurement_needed()

class AccountInvoice(models.Model):
    _inherit = 'account.invoice'

    def read_fields(self):
        return [
            # hit: field-renamed:account.invoice.section_id@9.0
            self.section_id,
            # hit: field-renamed:account.invoice.payment_term@9.0
            self.payment_term,
            # hit: field-renamed:account.invoice.fiscal_position@9.0
            self.fiscal_position,
        ]

class CrmClaim(models.Model):
    _inherit = 'crm.claim'

    def read_fields(self):
        return [
            # hit: field-renamed:crm.claim.section_id@9.0
            self.section_id,
        ]

class ProjectIssue(models.Model):
    _inherit = 'project.issue'

    def read_fields(self):
        return [
            # hit: field-renamed:project.issue.section_id@9.0
            self.section_id,
            # hit: field-renamed:project.issue.categ_ids@9.0
            self.categ_ids,
        ]

class CrmLead2opportunityPartner(models.Model):
    _inherit = 'crm.lead2opportunity.partner'

    def read_fields(self):
        return [
            # hit: field-renamed:crm.lead2opportunity.partner.section_id@9.0
            self.section_id,
        ]

class CrmMergeOpportunity(models.Model):
    _inherit = 'crm.merge.opportunity'

    def read_fields(self):
        return [
            # hit: field-renamed:crm.merge.opportunity.section_id@9.0
            self.section_id,
        ]

class ProjectTask(models.Model):
    _inherit = 'project.task'

    def read_fields(self):
        return [
            # hit: field-renamed:project.task.categ_ids@9.0
            self.categ_ids,
        ]

class PurchaseOrder(models.Model):
    _inherit = 'purchase.order'

    def read_fields(self):
        return [
            # hit: field-renamed:purchase.order.fiscal_position@9.0
            self.fiscal_position,
            # hit: field-renamed:purchase.order.invoice_method@9.0
            self.invoice_method,
            # hit: field-renamed:purchase.order.pricelist_id@9.0
            self.pricelist_id,
            # hit: field-renamed:purchase.order.location_id@9.0
            self.location_id,
            # hit: field-renamed:purchase.order.minimum_planned_date@9.0
            self.minimum_planned_date,
            # hit: field-renamed:purchase.order.invoiced@9.0
            self.invoiced,
            # hit: field-renamed:purchase.order.shipped@9.0
            self.shipped,
            # hit: field-removed:purchase.order.journal_id@9.0
            self.journal_id,
            # hit: field-removed:purchase.order.validator@9.0
            self.validator,
        ]

    def call_methods(self):
        # hit: method-renamed:purchase.order.wkf_confirm_order@9.0
        self.wkf_confirm_order()
        # hit: method-renamed:purchase.order.wkf_approve_order@9.0
        self.wkf_approve_order()
        # hit: method-renamed:purchase.order.wkf_po_done@9.0
        self.wkf_po_done()
        # hit: method-renamed:purchase.order.action_cancel@9.0
        self.action_cancel()
        # hit: method-renamed:purchase.order.wkf_action_cancel@9.0
        self.wkf_action_cancel()
        # hit: method-renamed:purchase.order.action_cancel_draft@9.0
        self.action_cancel_draft()
        # hit: method-renamed:purchase.order.wkf_send_rfq@9.0
        self.wkf_send_rfq()
        # hit: method-renamed:purchase.order.view_picking@9.0
        self.view_picking()
        # hit: method-renamed:purchase.order.view_invoice@9.0
        self.view_invoice()
        # hit: method-renamed:purchase.order.action_picking_create@9.0
        self.action_picking_create()
        # hit: method-renamed:purchase.order._prepare_order_line_move@9.0
        self._prepare_order_line_move()
        # hit: method-removed:purchase.order.action_invoice_create@9.0
        self.action_invoice_create()
        # hit: method-removed:purchase.order.do_merge@9.0
        self.do_merge()

class SaleOrderLine(models.Model):
    _inherit = 'sale.order.line'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.order.line.invoiced@9.0
            self.invoiced,
            # hit: field-renamed:sale.order.line.delay@9.0
            self.delay,
            # hit: field-removed:sale.order.line.th_weight@9.0
            self.th_weight,
            # hit: field-removed:sale.order.line.number_packages@9.0
            self.number_packages,
            # hit: field-removed:sale.order.line.address_allotment_id@9.0
            self.address_allotment_id,
        ]

    def call_methods(self):
        # hit: method-renamed:sale.order.line.need_procurement@9.0
        self.need_procurement()
        # hit: method-removed:sale.order.line.button_confirm@9.0
        self.button_confirm()
        # hit: method-removed:sale.order.line.button_done@9.0
        self.button_done()

    # hit: method-signature:sale.order.line.invoice_line_create@9.0
    def invoice_line_create(self, cr, uid, ids, context=None):
        return None

class PurchaseOrderLine(models.Model):
    _inherit = 'purchase.order.line'

    def read_fields(self):
        return [
            # hit: field-renamed:purchase.order.line.invoiced@9.0
            self.invoiced,
        ]

class CrmCaseStage(models.Model):
    # hit: model-renamed:crm.case.stage@9.0
    _inherit = 'crm.case.stage'

    def read_fields(self):
        return [
            # hit: field-renamed:crm.case.stage.section_ids@9.0
            self.section_ids,
            # hit: field-removed:crm.case.stage.case_default@9.0
            self.case_default,
        ]

class CrmCaseSection(models.Model):
    # hit: model-renamed:crm.case.section@9.0
    _inherit = 'crm.case.section'

    def read_fields(self):
        return [
            # hit: field-removed:crm.case.section.parent_id@9.0
            self.parent_id,
        ]
