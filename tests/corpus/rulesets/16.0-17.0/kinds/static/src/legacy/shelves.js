odoo.define('kinds.shelves', function (require) {
    'use strict';

    var core = require('depot.core');
    var ShelfWidget = require('depot.shelf_widget'); // hit: js-module-removed
    var OtherWidget = require('depot.other_widget'); // ok: js-module-removed
    const { shelf_bus: bus } = require('depot.core'); // hit: js-export-removed

    ShelfWidget.include({
        start: function () {
            core.shelf_bus.on('add', this, this.reload); // hit: js-export-removed
            OtherWidget.shelf_bus.on('add', this, bus); // ok: js-export-removed
            return this._super();
        },
        reload: function () {
            return this._rpc({
                model: 'depot.order',
                method: 'post', // hit: method-removed
            });
        },
    });
});
