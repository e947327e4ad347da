from openerp import models


class RulePosting(models.Model):
    _name = 'rule.posting'
    _inherit = 'mail.thread'
    _description = 'Posting'

    def tell(self, text):
        # hit: argument-renamed:BaseModel.message_post(type)@9.0
        self.message_post(body=text, type='comment')
        # ok: argument-renamed
        self.message_post(body=text, message_type='comment')
