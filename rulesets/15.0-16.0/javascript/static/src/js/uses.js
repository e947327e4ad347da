odoo.define('rule.uses', function (require) {
    'use strict';

    var m0 = require('web.FormController'); // hit: js-module-changed:web.FormController@16.0
    var o0 = require('rule.FormController'); // ok: js-module-changed
    var m1 = require('web.FormRenderer'); // hit: js-module-changed:web.FormRenderer@16.0
    var o1 = require('rule.FormRenderer'); // ok: js-module-changed
    var m2 = require('web.FormView'); // hit: js-module-changed:web.FormView@16.0
    var o2 = require('rule.FormView'); // ok: js-module-changed
    var m3 = require('web.ListController'); // hit: js-module-changed:web.ListController@16.0
    var o3 = require('rule.ListController'); // ok: js-module-changed
    var m4 = require('web.ListRenderer'); // hit: js-module-changed:web.ListRenderer@16.0
    var o4 = require('rule.ListRenderer'); // ok: js-module-changed
    var m5 = require('web.ListView'); // hit: js-module-changed:web.ListView@16.0
    var o5 = require('rule.ListView'); // ok: js-module-changed
    var m6 = require('web.KanbanController'); // hit: js-module-changed:web.KanbanController@16.0
    var o6 = require('rule.KanbanController'); // ok: js-module-changed
    var m7 = require('web.KanbanRenderer'); // hit: js-module-changed:web.KanbanRenderer@16.0
    var o7 = require('rule.KanbanRenderer'); // ok: js-module-changed
    var m8 = require('web.KanbanRecord'); // hit: js-module-changed:web.KanbanRecord@16.0
    var o8 = require('rule.KanbanRecord'); // ok: js-module-changed
    var m9 = require('web.KanbanView'); // hit: js-module-changed:web.KanbanView@16.0
    var o9 = require('rule.KanbanView'); // ok: js-module-changed
    var m10 = require('web.BasicModel'); // hit: js-module-changed:web.BasicModel@16.0
    var o10 = require('rule.BasicModel'); // ok: js-module-changed
    var m11 = require('web.basic_fields'); // hit: js-module-changed:web.basic_fields@16.0
    var o11 = require('rule.basic_fields'); // ok: js-module-changed
    var m12 = require('web.relational_fields'); // hit: js-module-changed:web.relational_fields@16.0
    var o12 = require('rule.relational_fields'); // ok: js-module-changed
    var m13 = require('web.AbstractField'); // hit: js-module-changed:web.AbstractField@16.0
    var o13 = require('rule.AbstractField'); // ok: js-module-changed
    var m14 = require('web.field_registry'); // hit: js-module-changed:web.field_registry@16.0
    var o14 = require('rule.field_registry'); // ok: js-module-changed
    var m15 = require('web.widget_registry'); // hit: js-module-changed:web.widget_registry@16.0
    var o15 = require('rule.widget_registry'); // ok: js-module-changed
    var models = require('point_of_sale.models'); // hit: js-module-changed:point_of_sale.models@16.0
    var ownModels = require('rule.models'); // ok: js-module-changed
    models.load_fields('res.partner', ['vat']); // hit: js-export-removed:point_of_sale.models#load_fields@16.0
    models.load_models([]); // hit: js-export-removed:point_of_sale.models#load_models@16.0
    ownModels.load_fields('res.partner', ['vat']); // ok: js-export-removed
    const { useState } = owl.hooks; // hit: js-name-removed:owl.hooks@16.0
    const { xml } = owl.tags; // hit: js-name-removed:owl.tags@16.0
    const { Portal } = owl.misc; // hit: js-name-removed:owl.misc@16.0
    const Context = owl.Context; // hit: js-name-removed:owl.Context@16.0
    const Store = owl.Store; // hit: js-name-removed:owl.Store@16.0
    const QWeb = owl.QWeb; // hit: js-name-removed:owl.QWeb@16.0
    const router = owl.router; // hit: js-name-removed:owl.router@16.0
    const bus = owl.core; // hit: js-name-removed:owl.core@16.0
    const Component = owl.Component; // ok: js-name-removed
    var Widget = require('web.Widget');

    return Widget.extend({
        xmlDependencies: ['/rule/static/src/xml/rule.xml'], // hit: argument-removed:*.extend(xmlDependencies)@16.0
        template: 'rule.Template', // ok: argument-removed
    });
});
