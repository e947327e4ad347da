from odoo import fields, models


class MrpBom(models.Model):
    _inherit = 'mrp.bom'

    season = fields.Selection([('spring', 'Spring'), ('summer', 'Summer'), ('xmas', 'Christmas')])
    packing_hint = fields.Html()

    def _bom_find(self, products, picking_type=None, company_id=False, bom_type=False):
        found = super()._bom_find(products, picking_type=picking_type, company_id=company_id, bom_type=bom_type)
        season = self.env.context.get('season')
        if season:
            for product, bom in list(found.items()):
                if bom.season and bom.season != season:
                    found[product] = self.browse()
        return found

    def name_get(self):
        return [(bom.id, '%s (%s)' % (name, bom.season) if bom.season else name)
                for bom, (dummy, name) in zip(self, super().name_get())]
