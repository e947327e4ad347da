odoo.define('clinic_appointment.today', function (require) {
"use strict";

var AbstractAction = require('web.AbstractAction');
var core = require('web.core');
var rpc = require('web.rpc');
var session = require('web.session');
var Dialog = require('web.Dialog');

var QWeb = core.qweb;
var _t = core._t;

var TodayList = AbstractAction.extend({
    template: 'ClinicToday',
    events: {
        'click .appointment': 'on_click_appointment',
        'click .o_reload': 'reload',
    },

    init: function (parent, action) {
        this._super.apply(this, arguments);
        this.appointments = [];
    },

    willStart: function () {
        return $.when(this._super.apply(this, arguments), this.load());
    },

    load: function () {
        var self = this;
        var def = $.Deferred();
        rpc.query({
            model: 'clinic.appointment',
            method: 'todays_list',
            args: [],
        }).done(function (result) {
            self.appointments = result;
            def.resolve();
        }).fail(function () {
            Dialog.alert(self, _t("No connection"));
            def.reject();
        });
        return def.promise();
    },

    reload: function () {
        var self = this;
        return this.load().then(function () {
            self.$('.list').replaceWith(QWeb.render('ClinicToday.list', {widget: self}));
        });
    },

    on_click_appointment: function (ev) {
        var id = $(ev.currentTarget).data('id');
        this.do_action({
            type: 'ir.actions.act_window',
            res_model: 'clinic.appointment',
            res_id: id,
            view_type: 'form',
            view_mode: 'form',
            views: [[false, 'form']],
        });
    },

    do_show: function () {
        this._super.apply(this, arguments);
        this.do_push_state({uid: session.uid});
    },
});

core.action_registry.add('clinic_today', TodayList);

return TodayList;
});
