odoo.define('clinic_theme.systray', function (require) {
"use strict";

var SystrayMenu = require('web.SystrayMenu');
var Widget = require('web.Widget');
var session = require('web.session');

var EmergencyButton = Widget.extend({
    template: 'clinic_theme.Emergency',
    sequence: 99,
    events: {'click': '_onClick'},

    willStart: function () {
        var self = this;
        return $.when(
            this._super.apply(this, arguments),
            session.user_has_group('clinic_base.group_reception').then(function (ok) {
                self.allowed = ok;
            })
        );
    },

    _onClick: function () {
        if (!this.allowed) {
            return this.do_warn("Emergency", "Please call the reception");
        }
        this._rpc({
            model: 'mail.channel',
            method: 'search_read',
            kwargs: {domain: [['name', '=', 'reception']], fields: ['id'], limit: 1},
        }).then(this.do_notify.bind(this, "Emergency", "The reception was told"));
    },
});

SystrayMenu.Items.push(EmergencyButton);

return EmergencyButton;
});
