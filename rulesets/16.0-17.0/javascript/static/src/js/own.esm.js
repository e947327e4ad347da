/** @odoo-module **/

import { Rule } from "./rule";

export class RuleOwn extends Rule {
    setup() {
        this._rpc = this.bindService("rpc"); // ok: js-name-removed
    }
    load() {
        this.displayNotification("Loaded"); // ok: js-name-removed
        return this._rpc.call("/rule/own"); // ok: js-name-removed
    }
    first(values) {
        return _.first(values); // ok: js-name-removed
    }
    displayNotification(text) {
        this.notification.add(text);
    }
}
