odoo.define('rule.uses', function (require) {
    'use strict';

    var Widget = require('web.Widget');

    return Widget.extend({
        start: function () {
            this.do_notify('Saved', 'All is well'); // hit: js-name-removed:this.do_notify@15.0
            this.do_warn('Not saved', 'Try again'); // hit: js-name-removed:this.do_warn@15.0
            this.displayNotification({title: 'Saved'}); // ok: js-name-removed
            this.helper.do_notify('Saved'); // ok: js-name-removed
        },
    });
});
