odoo.define('clinic_appointment.calendar', function (require) {
"use strict";

var CalendarRenderer = require('web.CalendarRenderer');
var field_registry = require('web.field_registry');
var AbstractField = require('web.AbstractField');
var time = require('web.time');

CalendarRenderer.include({
    _initCalendar: function () {
        this._super.apply(this, arguments);
        if (this.model === 'clinic.appointment') {
            this.$calendar.fullCalendar('option', 'slotDuration', '00:15:00');
        }
    },
});

var WaitingTime = AbstractField.extend({
    supportedFieldTypes: ['datetime'],
    _render: function () {
        var minutes = moment().diff(this.value, 'minutes');
        this.$el.text(minutes > 0 ? _.str.sprintf('%d min', minutes) : '');
        this.$el.toggleClass('text-danger', minutes > 20);
    },
    _toServer: function (date) {
        return time.datetime_to_str(date);
    },
});

field_registry.add('waiting_time', WaitingTime);
});
