odoo.define('brim_portal.tour_quick_order', function (require) {
'use strict';

var tour = require('web_tour.tour');

tour.register('brim_quick_order', {
    test: true,
    url: '/shop/quick-order',
}, [{
    content: "type an article",
    trigger: '.o_brim_quick_order textarea',
    run: 'text A0000012;24',
}, {
    content: "add it",
    trigger: '.o_quick_add',
}, {
    content: "the result is shown",
    trigger: '.o_quick_result .alert',
    run: function () {},
}]);
});
