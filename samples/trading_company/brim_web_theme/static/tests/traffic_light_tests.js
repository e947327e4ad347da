odoo.define('brim_web_theme.traffic_light_tests', function (require) {
"use strict";

var FormView = require('web.FormView');
var testUtils = require('web.test_utils');

QUnit.module('brim_web_theme', {
    beforeEach: function () {
        this.data = {
            partner: {
                fields: {score: {string: "Score", type: 'integer'}},
                records: [{id: 1, score: 3}],
            },
        };
    },
}, function () {
    QUnit.test('light is red below the limit', async function (assert) {
        assert.expect(1);
        var form = await testUtils.createView({
            View: FormView,
            model: 'partner',
            data: this.data,
            arch: '<form><field name="score" widget="brim_traffic_light" options="{\'limit\': 5}"/></form>',
            res_id: 1,
        });
        assert.containsOnce(form, '.o_brim_light.red');
        form.destroy();
    });
});
});
