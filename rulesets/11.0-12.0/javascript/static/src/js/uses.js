odoo.define('rule.uses', function (require) {
    'use strict';

    // hit: js-module-removed:bus.bus@12.0
    var m0 = require('bus.bus');
    // ok: js-module-removed
    var m0_own = require('rule.m0');
    // hit: js-module-removed:web.pyeval@12.0
    var m1 = require('web.pyeval');
    // ok: js-module-removed
    var m1_own = require('rule.m1');
    // hit: js-module-removed:web.ViewManager@12.0
    var m2 = require('web.ViewManager');
    // ok: js-module-removed
    var m2_own = require('rule.m2');
    // hit: js-module-removed:web.notification@12.0
    var m3 = require('web.notification');
    // ok: js-module-removed
    var m3_own = require('rule.m3');
    // hit: js-module-renamed:web.rainbow_man@12.0
    var m4 = require('web.rainbow_man');
    // ok: js-module-renamed
    var m4_own = require('rule.m4');
    // hit: js-module-renamed:web.FilterMenu@12.0
    var m5 = require('web.FilterMenu');
    // ok: js-module-renamed
    var m5_own = require('rule.m5');
    // hit: js-module-removed:web.kanban_quick_create@12.0
    var m6 = require('web.kanban_quick_create');
    // ok: js-module-removed
    var m6_own = require('rule.m6');
    // hit: js-module-renamed:report.report@12.0
    var m7 = require('report.report');
    // ok: js-module-renamed
    var m7_own = require('rule.m7');
    // hit: js-module-removed:mail.chat_manager@12.0
    var m8 = require('mail.chat_manager');
    // ok: js-module-removed
    var m8_own = require('rule.m8');
    // hit: js-module-renamed:mail.chat_client_action@12.0
    var m9 = require('mail.chat_client_action');
    // ok: js-module-renamed
    var m9_own = require('rule.m9');
    // hit: js-module-renamed:mail.chat_client_action_mobile@12.0
    var m10 = require('mail.chat_client_action_mobile');
    // ok: js-module-renamed
    var m10_own = require('rule.m10');
    // hit: js-module-renamed:mail.window_manager@12.0
    var m11 = require('mail.window_manager');
    // ok: js-module-renamed
    var m11_own = require('rule.m11');
    // hit: js-module-renamed:mail.ChatterComposer@12.0
    var m12 = require('mail.ChatterComposer');
    // ok: js-module-renamed
    var m12_own = require('rule.m12');
    // hit: js-module-removed:mail.systray@12.0
    var m13 = require('mail.systray');
    // ok: js-module-removed
    var m13_own = require('rule.m13');
    // hit: js-module-renamed:mail.ExtendedChatWindow@12.0
    var m14 = require('mail.ExtendedChatWindow');
    // ok: js-module-renamed
    var m14_own = require('rule.m14');
    // hit: js-module-renamed:mail.ChatWindow@12.0
    var m15 = require('mail.ChatWindow');
    // ok: js-module-renamed
    var m15_own = require('rule.m15');
    // hit: js-module-renamed:mail.composer@12.0
    var m16 = require('mail.composer');
    // ok: js-module-renamed
    var m16_own = require('rule.m16');
    // hit: js-module-renamed:mail.ChatThread@12.0
    var m17 = require('mail.ChatThread');
    // ok: js-module-renamed
    var m17_own = require('rule.m17');
    // hit: js-module-renamed:mail.chat_service@12.0
    var m18 = require('mail.chat_service');
    // ok: js-module-renamed
    var m18_own = require('rule.m18');
    // hit: js-module-removed:mail.chat_mixin@12.0
    var m19 = require('mail.chat_mixin');
    // ok: js-module-removed
    var m19_own = require('rule.m19');
    // hit: js-module-removed:web.planner@12.0
    var m20 = require('web.planner');
    // ok: js-module-removed
    var m20_own = require('rule.m20');
    // hit: js-module-removed:web.planner.common@12.0
    var m21 = require('web.planner.common');
    // ok: js-module-removed
    var m21_own = require('rule.m21');
    // hit: js-module-removed:website.planner@12.0
    var m22 = require('website.planner');
    // ok: js-module-removed
    var m22_own = require('rule.m22');
    // hit: js-module-removed:account.dashboard_setup_bar@12.0
    var m23 = require('account.dashboard_setup_bar');
    // ok: js-module-removed
    var m23_own = require('rule.m23');
    // hit: js-module-removed:website.WebsiteRoot.instance@12.0
    var m24 = require('website.WebsiteRoot.instance');
    // ok: js-module-removed
    var m24_own = require('rule.m24');
    // hit: js-module-removed:web_editor.IframeRoot.instance@12.0
    var m25 = require('web_editor.IframeRoot.instance');
    // ok: js-module-removed
    var m25_own = require('rule.m25');
    // hit: js-export-removed:web.core#form_widget_registry@12.0
    var x26 = require('web.core').form_widget_registry;
    // ok: js-export-removed
    var x26_t = require('web.core').rule_form_widget_registry;
    // hit: js-export-removed:web.core#form_tag_registry@12.0
    var x27 = require('web.core').form_tag_registry;
    // ok: js-export-removed
    var x27_t = require('web.core').rule_form_tag_registry;
    // hit: js-export-removed:web.core#form_custom_registry@12.0
    var x28 = require('web.core').form_custom_registry;
    // ok: js-export-removed
    var x28_t = require('web.core').rule_form_custom_registry;
    // hit: js-export-removed:web.core#list_widget_registry@12.0
    var x29 = require('web.core').list_widget_registry;
    // ok: js-export-removed
    var x29_t = require('web.core').rule_list_widget_registry;
    // hit: js-export-removed:web.core#one2many_view_registry@12.0
    var x30 = require('web.core').one2many_view_registry;
    // ok: js-export-removed
    var x30_t = require('web.core').rule_one2many_view_registry;
});
