odoo.define('brim_web_theme.TrafficLight', function (require) {
    "use strict";

    var AbstractField = require('web.AbstractField');
    var fieldRegistry = require('web.field_registry');
    var core = require('web.core');
    var qweb = core.qweb;
    var _lt = core._lt;

    var TrafficLight = AbstractField.extend({
        description: _lt("Traffic light"),
        className: 'o_brim_traffic_light',
        supportedFieldTypes: ['float', 'integer'],
        events: _.extend({}, AbstractField.prototype.events, {
            'click .o_brim_light': '_onClick',
        }),

        init: function () {
            this._super.apply(this, arguments);
            this.limit = this.nodeOptions.limit || 0;
        },

        isSet: function () {
            return true;
        },

        _renderReadonly: function () {
            this.$el.html(qweb.render('brim_web_theme.TrafficLight', {widget: this, ok: this.value >= this.limit}));
        },

        _onClick: function (ev) {
            ev.stopPropagation();
            if (this.mode === 'edit') {
                this._setValue(String(this.limit));
            }
        },
    });

    fieldRegistry.add('brim_traffic_light', TrafficLight);

    return TrafficLight;
});
