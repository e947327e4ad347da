# hit: python-removed:odoo.addons.web.controllers.main.binary_content@13.0
from odoo.addons.web.controllers.main import binary_content
from odoo import models, tools
# hit: python-removed:odoo.osv.orm@13.0
from odoo.osv.orm import setup_modifiers
from odoo.tools import pycompat
# hit: python-removed:odoo.tools.misc.get_user_companies@13.0
from odoo.tools.misc import get_user_companies
# hit: python-removed:odoo.tools.image.image_resize_image@13.0
from odoo.tools.image import image_resize_image
# hit: python-removed:odoo.tools.image.image_resize_image_big@13.0
from odoo.tools.image import image_resize_image_big
# hit: python-removed:odoo.tools.image.image_resize_image_medium@13.0
from odoo.tools.image import image_resize_image_medium
# hit: python-removed:odoo.tools.image.image_resize_image_small@13.0
from odoo.tools.image import image_resize_image_small
# hit: python-removed:odoo.tools.image.image_resize_images@13.0
from odoo.tools.image import image_resize_images
# hit: python-removed:odoo.tools.image.image_resize_and_sharpen@13.0
from odoo.tools.image import image_resize_and_sharpen
# hit: python-removed:odoo.tools.image.image_save_for_web@13.0
from odoo.tools.image import image_save_for_web
# hit: python-removed:odoo.tools.image.crop_image@13.0
from odoo.tools.image import crop_image
# hit: python-removed:odoo.tools.image.image_colorize@13.0
from odoo.tools.image import image_colorize


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def pictures(self, value):
        return [
            # hit: python-removed:odoo.tools.image_resize_image@13.0
            tools.image_resize_image(value),
            # hit: python-removed:odoo.tools.image_resize_image_big@13.0
            tools.image_resize_image_big(value),
            # hit: python-removed:odoo.tools.image_resize_image_medium@13.0
            tools.image_resize_image_medium(value),
            # hit: python-removed:odoo.tools.image_resize_image_small@13.0
            tools.image_resize_image_small(value),
            # hit: python-removed:odoo.tools.image_resize_images@13.0
            tools.image_resize_images(value),
            # hit: python-removed:odoo.tools.image_resize_and_sharpen@13.0
            tools.image_resize_and_sharpen(value),
            # hit: python-removed:odoo.tools.image_save_for_web@13.0
            tools.image_save_for_web(value),
            # hit: python-removed:odoo.tools.crop_image@13.0
            tools.crop_image(value),
            # hit: python-removed:odoo.tools.image_colorize@13.0
            tools.image_colorize(value),
            # hit: python-removed:odoo.tools.pycompat.text_type@13.0
            pycompat.text_type,
            # hit: python-removed:odoo.tools.pycompat.string_types@13.0
            pycompat.string_types,
            # hit: python-removed:odoo.tools.pycompat.integer_types@13.0
            pycompat.integer_types,
            # hit: python-removed:odoo.tools.pycompat.unichr@13.0
            pycompat.unichr,
            # hit: python-removed:odoo.tools.pycompat.imap@13.0
            pycompat.imap,
            # hit: python-removed:odoo.tools.pycompat.izip@13.0
            pycompat.izip,
            # hit: python-removed:odoo.tools.pycompat.ifilter@13.0
            pycompat.ifilter,
            # hit: python-removed:odoo.tools.pycompat.to_native@13.0
            pycompat.to_native,
            # hit: python-removed:odoo.tools.pycompat.implements_to_string@13.0
            pycompat.implements_to_string,
            # hit: python-removed:odoo.tools.pycompat.implements_iterator@13.0
            pycompat.implements_iterator,
            # hit: python-removed:odoo.tools.pycompat.PY2@13.0
            pycompat.PY2,
            # ok: python-removed
            pycompat.to_text(value),
            # ok: python-removed
            self.imap,
            # ok: python-removed
            'odoo.tools.image_resize_image',
        ]
