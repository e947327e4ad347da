/** @odoo-module **/

import { ListController } from "@web/views/list/list_controller";
import { patch } from "@web/core/utils/patch";
import { patch as ownPatch } from "./patches";

patch(ListController.prototype, "rule.ListController", { // hit: js-form-removed:patch-with-name@17.0
    setup() {
        this._super(...arguments); // hit: js-form-removed:super-in-patch@17.0
    },
});

patch(ListController.prototype, { // ok: js-form-removed
    setup() {
        super.setup(...arguments); // ok: js-form-removed
    },
});

ownPatch(ListController.prototype, "rule.ListController"); // ok: js-form-removed
