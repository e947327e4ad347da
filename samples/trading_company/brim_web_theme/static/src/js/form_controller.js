odoo.define('brim_web_theme.FormController', function (require) {
"use strict";

var FormController = require('web.FormController');
var Dialog = require('web.Dialog');
var core = require('web.core');
var _t = core._t;

FormController.include({
    /**
     * Ask before somebody deletes a partner: it happened twice.
     */
    _onDeleteRecord: function () {
        var self = this;
        var _super = this._super.bind(this);
        if (this.modelName !== 'res.partner') {
            return _super.apply(this, arguments);
        }
        var args = arguments;
        return Dialog.confirm(this, _t("Really delete this contact?"), {
            confirm_callback: function () {
                _super.apply(self, args);
            },
        });
    },

    saveRecord: function () {
        var self = this;
        return this._super.apply(this, arguments).then(function (changed) {
            if (changed.length && self.modelName === 'sale.order') {
                self.displayNotification({title: _t("Saved"), message: changed.join(', '), type: 'success'});
            }
            return changed;
        });
    },
});
});
