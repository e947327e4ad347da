odoo.define('brim_portal.quick_order', function (require) {
'use strict';

var core = require('web.core');
var publicWidget = require('web.public.widget');
var wSaleUtils = require('website_sale.utils');

var _t = core._t;
var QWeb = core.qweb;

publicWidget.registry.BrimQuickOrder = publicWidget.Widget.extend({
    selector: '.o_brim_quick_order',
    xmlDependencies: ['/brim_portal/static/src/xml/quick_order.xml'],
    events: {
        'click .o_quick_add': '_onAdd',
        'keyup textarea': _.debounce(function () { this._count(); }, 200),
    },

    start: function () {
        this.$textarea = this.$('textarea');
        return this._super.apply(this, arguments);
    },

    _rows: function () {
        var lines = this.$textarea.val().split('\n');
        return _.compact(_.map(lines, function (line) {
            var parts = line.trim().split(/[;\t ]+/);
            if (!parts[0]) {
                return null;
            }
            return {article: parts[0], qty: parseFloat(parts[1] || 1)};
        }));
    },

    _count: function () {
        this.$('.o_quick_result').text(_.str.sprintf(_t('%s rows'), this._rows().length));
    },

    _onAdd: function (ev) {
        var self = this;
        ev.preventDefault();
        return this._rpc({
            route: '/shop/quick-order/add',
            params: {rows: this._rows()},
        }).then(function (result) {
            self.$('.o_quick_result').html(QWeb.render('brim_portal.QuickOrderResult', {result: result}));
            wSaleUtils.updateCartNavBar(result);
        });
    },
});

return publicWidget.registry.BrimQuickOrder;
});
