from odoo import models


class ResPartner(models.Model):
    _inherit = "res.partner"

    def banks(self):
        # hit: model-removed:res.bank@20.0
        bank = self.env["res.bank"]
        # ok: model-removed
        return bank, self.env["res.country"]

    def company_name_of(self):
        # hit: field-removed:res.partner.company_name@20.0
        return self.company_name

    def no_company_name(self):
        # ok: field-removed
        return self.id

    def company_registry_of(self):
        # hit: field-removed:res.partner.company_registry@20.0
        return self.company_registry

    def no_company_registry(self):
        # ok: field-removed
        return self.id

    def tracked(self):
        # hit: model-changed:mail.tracking.value@20.0
        values = self.env["mail.tracking.value"]
        # ok: model-changed
        return values, self.env["mail.message"]


class ResPartnerBank(models.Model):
    _inherit = "res.partner.bank"

    def acc_number_of(self):
        # hit: field-renamed:res.partner.bank.acc_number@20.0
        return self.acc_number

    def no_acc_number(self):
        # ok: field-renamed
        return self.id

    def acc_holder_name_of(self):
        # hit: field-removed:res.partner.bank.acc_holder_name@20.0
        return self.acc_holder_name

    def no_acc_holder_name(self):
        # ok: field-removed
        return self.id


class ResCountry(models.Model):
    _inherit = "res.country"

    def zip_required_of(self):
        # hit: field-renamed:res.country.zip_required@20.0
        return self.zip_required

    def no_zip_required(self):
        # ok: field-renamed
        return self.id


class ResCompany(models.Model):
    _inherit = "res.company"

    def layout_background_of(self):
        # hit: field-removed:res.company.layout_background@20.0
        return self.layout_background

    def no_layout_background(self):
        # ok: field-removed
        return self.id

    def layout_background_image_of(self):
        # hit: field-removed:res.company.layout_background_image@20.0
        return self.layout_background_image

    def no_layout_background_image(self):
        # ok: field-removed
        return self.id


class UomUom(models.Model):
    _inherit = "uom.uom"

    def rounding_of(self):
        # hit: field-removed:uom.uom.rounding@20.0
        return self.rounding

    def no_rounding(self):
        # ok: field-removed
        return self.id


class AccountReportLine(models.Model):
    _inherit = "account.report.line"

    def foldable_of(self):
        # hit: field-renamed:account.report.line.foldable@20.0
        return self.foldable

    def no_foldable(self):
        # ok: field-renamed
        return self.id


class MailMessage(models.Model):
    _inherit = "mail.message"

    def tracking_value_ids_of(self):
        # hit: field-removed:mail.message.tracking_value_ids@20.0
        return self.tracking_value_ids

    def no_tracking_value_ids(self):
        # ok: field-removed
        return self.id
