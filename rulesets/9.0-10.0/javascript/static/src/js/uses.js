odoo.define('rule.uses', function (require) {
    'use strict';

    // hit: js-module-removed:web.Tour@10.0
    var m0 = require('web.Tour');
    // ok: js-module-removed
    var m0_own = require('rule.m0');
    // hit: js-module-removed:website.tour@10.0
    var m1 = require('website.tour');
    // ok: js-module-removed
    var m1_own = require('rule.m1');
    // hit: js-module-removed:web_tip.web_tip@10.0
    var m2 = require('web_tip.web_tip');
    // ok: js-module-removed
    var m2_own = require('rule.m2');
    // hit: js-module-renamed:base.apps@10.0
    var m3 = require('base.apps');
    // ok: js-module-renamed
    var m3_own = require('rule.m3');
    // hit: js-module-removed:website.tour.cancel@10.0
    var m4 = require('website.tour.cancel');
    // ok: js-module-removed
    var m4_own = require('rule.m4');
    // hit: js-module-removed:mail.announcement@10.0
    var m5 = require('mail.announcement');
    // ok: js-module-removed
    var m5_own = require('rule.m5');
});
