odoo.define('clinic_website.booking', function (require) {
'use strict';

require('web.dom_ready');
var ajax = require('web.ajax');
var core = require('web.core');
var sAnimation = require('website.content.snippets.animation');

var _t = core._t;

sAnimation.registry.clinicBooking = sAnimation.Class.extend({
    selector: '.o_booking',
    read_events: {
        'change .o_day': '_onDay',
    },

    start: function () {
        var def = this._super.apply(this, arguments);
        this.$('.o_day').datetimepicker({format: 'YYYY-MM-DD', minDate: moment()});
        return def;
    },

    _onDay: function (ev) {
        var $select = this.$('select[name=slot]').empty().removeClass('hidden');
        ajax.jsonRpc('/booking/slots', 'call', {
            physician_id: this.$el.data('physician'),
            day: $(ev.currentTarget).val(),
        }).then(function (slots) {
            if (!slots.length) {
                alert(_t("No free appointment on this day"));
            }
            _.each(slots, function (slot) {
                $select.append($('<option/>', {value: slot, text: slot.substr(11, 5)}));
            });
        });
    },
});
});
