odoo.define('rule.uses', function (require) {
    'use strict';

    // hit: js-module-removed:web.Model@11.0
    var m0 = require('web.Model');
    // ok: js-module-removed
    var m0_own = require('rule.m0');
    // hit: js-module-removed:web.DataModel@11.0
    var m1 = require('web.DataModel');
    // ok: js-module-removed
    var m1_own = require('rule.m1');
    // hit: js-module-removed:web.form_common@11.0
    var m2 = require('web.form_common');
    // ok: js-module-removed
    var m2_own = require('rule.m2');
    // hit: js-module-removed:web.form_widgets@11.0
    var m3 = require('web.form_widgets');
    // ok: js-module-removed
    var m3_own = require('rule.m3');
    // hit: js-module-removed:web.form_relational@11.0
    var m4 = require('web.form_relational');
    // ok: js-module-removed
    var m4_own = require('rule.m4');
    // hit: js-module-removed:web.FormRenderingEngine@11.0
    var m5 = require('web.FormRenderingEngine');
    // ok: js-module-removed
    var m5_own = require('rule.m5');
    // hit: js-module-removed:web.list_common@11.0
    var m6 = require('web.list_common');
    // ok: js-module-removed
    var m6_own = require('rule.m6');
    // hit: js-module-removed:web.ListEditor@11.0
    var m7 = require('web.ListEditor');
    // ok: js-module-removed
    var m7_own = require('rule.m7');
    // hit: js-module-removed:web.View@11.0
    var m8 = require('web.View');
    // ok: js-module-removed
    var m8_own = require('rule.m8');
    // hit: js-module-removed:web.GraphWidget@11.0
    var m9 = require('web.GraphWidget');
    // ok: js-module-removed
    var m9_own = require('rule.m9');
    // hit: js-module-removed:web.formats@11.0
    var m10 = require('web.formats');
    // ok: js-module-removed
    var m10_own = require('rule.m10');
    // hit: js-module-renamed:web.dom_utils@11.0
    var m11 = require('web.dom_utils');
    // ok: js-module-renamed
    var m11_own = require('rule.m11');
    // hit: js-module-renamed:web.form_upgrade_widgets@11.0
    var m12 = require('web.form_upgrade_widgets');
    // ok: js-module-renamed
    var m12_own = require('rule.m12');
    // hit: js-module-removed:web_kanban.KanbanView@11.0
    var m13 = require('web_kanban.KanbanView');
    // ok: js-module-removed
    var m13_own = require('rule.m13');
    // hit: js-module-renamed:web_kanban.Record@11.0
    var m14 = require('web_kanban.Record');
    // ok: js-module-renamed
    var m14_own = require('rule.m14');
    // hit: js-module-renamed:web_kanban.Column@11.0
    var m15 = require('web_kanban.Column');
    // ok: js-module-renamed
    var m15_own = require('rule.m15');
    // hit: js-module-renamed:web_kanban.quick_create@11.0
    var m16 = require('web_kanban.quick_create');
    // ok: js-module-renamed
    var m16_own = require('rule.m16');
    // hit: js-module-renamed:web_kanban.Many2ManyKanbanView@11.0
    var m17 = require('web_kanban.Many2ManyKanbanView');
    // ok: js-module-renamed
    var m17_own = require('rule.m17');
    // hit: js-module-removed:web_kanban.widgets@11.0
    var m18 = require('web_kanban.widgets');
    // ok: js-module-removed
    var m18_own = require('rule.m18');
    // hit: js-module-renamed:web_calendar.CalendarView@11.0
    var m19 = require('web_calendar.CalendarView');
    // ok: js-module-renamed
    var m19_own = require('rule.m19');
    // hit: js-module-renamed:web_calendar.widgets@11.0
    var m20 = require('web_calendar.widgets');
    // ok: js-module-renamed
    var m20_own = require('rule.m20');
    // hit: js-module-renamed:website.snippets.animation@11.0
    var m21 = require('website.snippets.animation');
    // ok: js-module-renamed
    var m21_own = require('rule.m21');
    // hit: js-module-renamed:website.backendDashboard@11.0
    var m22 = require('website.backendDashboard');
    // ok: js-module-renamed
    var m22_own = require('rule.m22');
    // hit: js-module-renamed:website.backend@11.0
    var m23 = require('website.backend');
    // ok: js-module-renamed
    var m23_own = require('rule.m23');
    // hit: js-module-renamed:web_editor.snippets.animation@11.0
    var m24 = require('web_editor.snippets.animation');
    // ok: js-module-renamed
    var m24_own = require('rule.m24');
    // hit: js-module-renamed:barcodes.FormViewBarcodeHandler@11.0
    var m25 = require('barcodes.FormViewBarcodeHandler');
    // ok: js-module-renamed
    var m25_own = require('rule.m25');
    // hit: js-module-renamed:barcodes.FieldFloatScannable@11.0
    var m26 = require('barcodes.FieldFloatScannable');
    // ok: js-module-renamed
    var m26_own = require('rule.m26');
    // hit: js-module-removed:account.reconciliation@11.0
    var m27 = require('account.reconciliation');
    // ok: js-module-removed
    var m27_own = require('rule.m27');
    // hit: js-module-removed:web.TreeView@11.0
    var m28 = require('web.TreeView');
    // ok: js-module-removed
    var m28_own = require('rule.m28');
    // hit: js-module-removed:web.Priority@11.0
    var m29 = require('web.Priority');
    // ok: js-module-removed
    var m29_own = require('rule.m29');
    // hit: js-module-removed:web.ProgressBar@11.0
    var m30 = require('web.ProgressBar');
    // ok: js-module-removed
    var m30_own = require('rule.m30');
    // hit: js-module-removed:web.compatibility@11.0
    var m31 = require('web.compatibility');
    // ok: js-module-removed
    var m31_own = require('rule.m31');
    // hit: js-module-removed:barcodes.BarcodeHandlerMixin@11.0
    var m32 = require('barcodes.BarcodeHandlerMixin');
    // ok: js-module-removed
    var m32_own = require('rule.m32');
    // hit: js-module-removed:point_of_sale.Tour@11.0
    var m33 = require('point_of_sale.Tour');
    // ok: js-module-removed
    var m33_own = require('rule.m33');
    // hit: js-module-removed:website.translator@11.0
    var m34 = require('website.translator');
    // ok: js-module-removed
    var m34_own = require('rule.m34');
    // hit: js-module-removed:website.share@11.0
    var m35 = require('website.share');
    // ok: js-module-removed
    var m35_own = require('rule.m35');
    // hit: js-module-removed:web.planner.website@11.0
    var m36 = require('web.planner.website');
    // ok: js-module-removed
    var m36_own = require('rule.m36');
    // hit: js-module-removed:website.snippets.editor@11.0
    var m37 = require('website.snippets.editor');
    // ok: js-module-removed
    var m37_own = require('rule.m37');
    // hit: js-export-removed:web.core#form_widget_registry@11.0
    var x38 = require('web.core').form_widget_registry;
    // ok: js-export-removed
    var x38_t = require('web.core').rule_form_widget_registry;
    // hit: js-export-removed:web.core#form_tag_registry@11.0
    var x39 = require('web.core').form_tag_registry;
    // ok: js-export-removed
    var x39_t = require('web.core').rule_form_tag_registry;
    // hit: js-export-removed:web.core#form_custom_registry@11.0
    var x40 = require('web.core').form_custom_registry;
    // ok: js-export-removed
    var x40_t = require('web.core').rule_form_custom_registry;
    // hit: js-export-removed:web.core#list_widget_registry@11.0
    var x41 = require('web.core').list_widget_registry;
    // ok: js-export-removed
    var x41_t = require('web.core').rule_list_widget_registry;
    // hit: js-export-removed:web.core#view_registry@11.0
    var x42 = require('web.core').view_registry;
    // ok: js-export-removed
    var x42_t = require('web.core').rule_view_registry;
});
