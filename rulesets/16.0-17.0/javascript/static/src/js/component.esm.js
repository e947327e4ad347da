/** @odoo-module **/

import { Component } from "@odoo/owl";
import { patch } from "web.utils";
import { Dialog } from "@web/core/dialog/dialog";

export class RuleComponent extends Component {
    get shown() {
        return this.props.value; // ok: js-name-removed
    }
    get first() {
        return this.props.values.map((_, i) => _.first); // ok: js-name-removed
    }
}

patch(Dialog.prototype, "rule.Dialog", {}); // hit: js-form-removed:patch-with-name@17.0
