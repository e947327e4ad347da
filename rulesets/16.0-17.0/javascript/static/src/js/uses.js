// hit: js-form-removed:define-without-dependencies@17.0
odoo.define('rule.uses', function (require) {
    'use strict';

    var publicWidget = require('rule.widget');

    publicWidget.Widget.extend({
        start: function () {
            this._rpc({model: 'res.partner', method: 'read', args: [1]}); // hit: js-name-removed:this._rpc@17.0
            this.displayNotification({message: 'Saved'}); // hit: js-name-removed:this.displayNotification@17.0
            this.orm.call('res.partner', 'read', [1]); // ok: js-name-removed
            return this._super.apply(this, arguments); // ok: js-form-removed
        },
    });
});
