odoo.define('brim_web_theme.ListRenderer', function (require) {
"use strict";

const ListRenderer = require('web.ListRenderer');
const ListView = require('web.ListView');
const viewRegistry = require('web.view_registry');

// priority 1 rows get a red bar on the left
const UrgentListRenderer = ListRenderer.extend({
    _renderRow(record) {
        const $row = this._super(...arguments);
        if (record.data.priority === '1') {
            $row.addClass('brim-urgent');
        }
        return $row;
    },
});

const UrgentListView = ListView.extend({
    config: Object.assign({}, ListView.prototype.config, {
        Renderer: UrgentListRenderer,
    }),
});

viewRegistry.add('brim_urgent_list', UrgentListView);

ListRenderer.include({
    events: Object.assign({}, ListRenderer.prototype.events, {
        'dblclick .o_data_row': '_onDoubleClick',
    }),
    _onDoubleClick(ev) {
        if (ev.ctrlKey) {
            window.open(window.location.href);
        }
    },
});

return { UrgentListRenderer, UrgentListView };
});
