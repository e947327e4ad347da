odoo.define('clinic_theme.form', function (require) {
"use strict";

var FormRenderer = require('web.FormRenderer');
var ListController = require('web.ListController');
var Sidebar = require('web.Sidebar');
var crash_manager = require('web.crash_manager');
var data_manager = require('web.data_manager');

FormRenderer.include({
    _renderTagHeader: function (node) {
        var $header = this._super.apply(this, arguments);
        return $header.addClass('clinic_header');
    },
});

Sidebar.include({
    _addItems: function (sectionCode, items) {
        if (sectionCode === 'other') {
            items = _.reject(items, function (item) { return item.label === "Export"; });
        }
        return this._super(sectionCode, items);
    },
});

ListController.include({
    renderSidebar: function ($node) {
        data_manager.invalidate();
        return this._super.apply(this, arguments);
    },
});

crash_manager.CrashManager = crash_manager.CrashManager || {};
});
