from odoo import models


class ResPartner(models.Model):
    _inherit = 'res.partner'

    def read_fields(self):
        return [
            # hit: field-renamed:res.partner.image@13.0
            self.image,
            # hit: field-renamed:res.partner.image_medium@13.0
            self.image_medium,
            # hit: field-renamed:res.partner.image_small@13.0
            self.image_small,
        ]


class ProductTemplate(models.Model):
    _inherit = 'product.template'

    def read_fields(self):
        return [
            # hit: field-renamed:product.template.image@13.0
            self.image,
            # hit: field-renamed:product.template.image_medium@13.0
            self.image_medium,
            # hit: field-renamed:product.template.image_small@13.0
            self.image_small,
        ]


class Employees(models.Model):
    _inherit = 'hr.department'

    def read_fields(self):
        employee = self.env['hr.employee']
        return [
            # hit: field-renamed:hr.employee.image@13.0
            employee.image,
            # hit: field-renamed:hr.employee.image_medium@13.0
            employee.image_medium,
            # hit: field-renamed:hr.employee.image_small@13.0
            employee.image_small,
        ]


class ProductPublicCategory(models.Model):
    _inherit = 'product.public.category'

    def read_fields(self):
        return [
            # hit: field-renamed:product.public.category.image@13.0
            self.image,
            # hit: field-renamed:product.public.category.image_medium@13.0
            self.image_medium,
            # hit: field-renamed:product.public.category.image_small@13.0
            self.image_small,
        ]


class ProductProduct(models.Model):
    _inherit = 'product.product'

    def read_fields(self):
        return [
            # hit: field-renamed:product.product.image@13.0
            self.image,
            # hit: field-renamed:product.product.image_medium@13.0
            self.image_medium,
            # hit: field-renamed:product.product.image_small@13.0
            self.image_small,
            # hit: field-renamed:product.product.image_variant@13.0
            self.image_variant,
        ]


class ProductImage(models.Model):
    _inherit = 'product.image'

    def read_fields(self):
        return [
            # hit: field-renamed:product.image.image@13.0
            self.image,
        ]
