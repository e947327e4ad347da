odoo.define('brim_pos.models', function (require) {
    'use strict';

    const models = require('point_of_sale.models');

    models.load_fields('product.product', ['deposit_product_id', 'deposit_qty', 'article_no']);
    models.load_fields('res.partner', ['legacy_code', 'customer_tier_id']);

    models.load_models([{
        model: 'brim.customer.tier',
        fields: ['name', 'code', 'color'],
        domain: [['active', '=', true]],
        loaded: function (self, tiers) {
            self.tiers = tiers;
            self.tier_by_id = {};
            for (const tier of tiers) {
                self.tier_by_id[tier.id] = tier;
            }
        },
    }]);

    const _super_order = models.Order.prototype;
    models.Order = models.Order.extend({
        initialize: function () {
            _super_order.initialize.apply(this, arguments);
            this.customer_no = this.customer_no || false;
        },
        set_customer_no: function (number) {
            this.customer_no = number;
            const partner = this.pos.partners.find((p) => p.legacy_code === number);
            if (partner) {
                this.set_client(partner);
            }
            this.trigger('change', this);
        },
        get_deposit_total: function () {
            return this.get_orderlines()
                .filter((line) => (line.product.default_code || '').startsWith('DEP'))
                .reduce((sum, line) => sum + line.get_price_with_tax(), 0);
        },
        add_product: function (product, options) {
            _super_order.add_product.apply(this, arguments);
            if (product.deposit_product_id) {
                const deposit = this.pos.db.get_product_by_id(product.deposit_product_id[0]);
                if (deposit) {
                    _super_order.add_product.call(this, deposit, {quantity: product.deposit_qty, merge: true});
                }
            }
        },
        export_as_JSON: function () {
            const json = _super_order.export_as_JSON.apply(this, arguments);
            json.customer_no = this.customer_no;
            json.deposit_total = this.get_deposit_total();
            return json;
        },
        init_from_JSON: function (json) {
            _super_order.init_from_JSON.apply(this, arguments);
            this.customer_no = json.customer_no;
        },
        export_for_printing: function () {
            const result = _super_order.export_for_printing.apply(this, arguments);
            result.customer_no = this.customer_no;
            return result;
        },
    });
});
