odoo.define('clinic_pos.pos', function (require) {
"use strict";

var models = require('point_of_sale.models');
var screens = require('point_of_sale.screens');
var gui = require('point_of_sale.gui');
var PopupWidget = require('point_of_sale.popups');
var core = require('web.core');
var _t = core._t;

models.load_fields('product.product', ['pzn', 'controlled']);

var _super = models.Order.prototype;
models.Order = models.Order.extend({
    export_as_JSON: function () {
        var json = _super.export_as_JSON.apply(this, arguments);
        json.prescription_no = this.prescription_no;
        return json;
    },
    needs_prescription: function () {
        return _.some(this.get_orderlines(), function (line) {
            return line.get_product().controlled;
        });
    },
});

var PrescriptionPopup = PopupWidget.extend({
    template: 'PrescriptionPopup',
    click_confirm: function () {
        this.gui.close_popup();
        if (this.options.confirm) {
            this.options.confirm.call(this, this.$('input').val());
        }
    },
});
gui.define_popup({name: 'prescription', widget: PrescriptionPopup});

screens.PaymentScreenWidget.include({
    order_is_valid: function (force_validation) {
        var order = this.pos.get_order();
        if (order.needs_prescription() && !order.prescription_no) {
            this.gui.show_popup('prescription', {
                title: _t('Prescription number'),
                confirm: function (value) {
                    order.prescription_no = value;
                },
            });
            return false;
        }
        return this._super(force_validation);
    },
});

var PznButton = screens.ActionButtonWidget.extend({
    template: 'PznButton',
    button_click: function () {
        var product = this.pos.get_order().get_last_orderline().get_product();
        this.gui.show_popup('alert', {title: product.pzn, body: product.display_name});
    },
});
screens.define_action_button({name: 'pzn', widget: PznButton});

});
