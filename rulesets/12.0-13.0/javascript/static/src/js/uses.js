odoo.define('rule.uses', function (require) {
    'use strict';

    var config = require('web.config');
    var rpc = require('web.rpc');
    var Widget = require('web.Widget');

    return Widget.extend({
        start: function () {
            this._rpc({model: 'res.partner', method: 'read'}).done(this.show); // hit: js-form-removed:deferred-of-request@13.0
            this._rpc({model: 'res.partner', method: 'read'}).then(this.show); // ok: js-form-removed
            rpc.query({model: 'res.partner'}).then(this.show).fail(this.hide); // hit: js-form-removed:deferred-of-request@13.0
            this.upload().fail(this.hide); // ok: js-form-removed
            var ready = $.Deferred(); // hit: js-name-removed:$.Deferred@13.0
            var later = this.$.Deferred; // ok: js-name-removed
            return $.when(ready, later); // hit: js-name-removed:$.when@13.0
        },
        show: function () {
            return Promise.all([]); // ok: js-name-removed
        },
        hide: function () {
            return config.debug; // hit: js-export-renamed:web.config#debug@13.0
        },
        toggle: function () {
            return this.config.debug; // ok: js-export-renamed
        },
    });
});
