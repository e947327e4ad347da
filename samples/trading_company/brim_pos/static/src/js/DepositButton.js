odoo.define('brim_pos.DepositButton', function (require) {
    'use strict';

    const PosComponent = require('point_of_sale.PosComponent');
    const ProductScreen = require('point_of_sale.ProductScreen');
    const Registries = require('point_of_sale.Registries');
    const { useListener } = require('web.custom_hooks');

    class DepositButton extends PosComponent {
        constructor() {
            super(...arguments);
            useListener('click', this.onClick);
        }
        async onClick() {
            const { confirmed, payload } = await this.showPopup('NumberPopup', {
                title: this.env._t('Crates returned'),
                startingValue: 1,
            });
            if (!confirmed) {
                return;
            }
            const crate = Object.values(this.env.pos.db.product_by_id).find((p) => p.default_code === 'DEP01');
            if (!crate) {
                await this.showPopup('ErrorPopup', {
                    title: this.env._t('No crate'),
                    body: this.env._t('The product DEP01 is not available.'),
                });
                return;
            }
            this.env.pos.get_order().add_product(crate, { quantity: -parseInt(payload, 10), merge: false });
        }
    }
    DepositButton.template = 'DepositButton';

    ProductScreen.addControlButton({
        component: DepositButton,
        condition: function () {
            return this.env.pos.config.deposit_category_id;
        },
        position: ['before', 'SetPricelistButton'],
    });

    Registries.Component.add(DepositButton);

    return DepositButton;
});
