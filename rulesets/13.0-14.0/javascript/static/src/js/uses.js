odoo.define('rule.uses', function (require) {
    'use strict';

    var tour = require('web_tour.tour');
    var own = require('rule.tour');

    tour.register('rule_tour', {url: '/web'}, [
        tour.STEPS.SHOW_APPS_MENU_ITEM, // hit: js-export-removed:web_tour.tour#STEPS@14.0
        own.STEPS.SHOW_APPS_MENU_ITEM, // ok: js-export-removed
    ]);
});
