/** @odoo-module **/

import { registry } from "@web/core/registry";
import { CharField } from "@web/views/fields/char/char_field";

export class RuleField extends CharField {
    get shown() {
        return this.props.value; // hit: js-name-removed:this.props.value@17.0
    }
    get label() {
        return this.props.type === "char" ? this.props.name : ""; // hit: js-name-removed:this.props.type@17.0
    }
    onChange(value) {
        this.props.setDirty(false); // hit: js-name-removed:this.props.setDirty@17.0
        this.props.update(value); // hit: js-name-removed:this.props.update@17.0
        this.props.record.update({ [this.props.name]: value }); // ok: js-name-removed
        this.value = _.first(value); // hit: js-name-removed:_.*@17.0
    }
}
RuleField.supportedTypes = ["char"]; // hit: js-name-removed:*.supportedTypes@17.0
RuleField.extractProps = () => ({}); // hit: js-name-removed:*.extractProps@17.0
RuleField.isEmpty = () => false; // hit: js-name-removed:*.isEmpty@17.0
RuleField.fieldsToFetch = {}; // hit: js-name-removed:*.fieldsToFetch@17.0
RuleField.template = "rule.Field"; // ok: js-name-removed

const ruleField = { component: RuleField, supportedTypes: ["char"] }; // ok: js-name-removed
registry.category("fields").add("rule_class", RuleField); // hit: js-form-removed:component-as-field@17.0
registry.category("fields").add("rule_object", ruleField); // ok: js-form-removed
registry.category("actions").add("rule_action", RuleField); // ok: js-form-removed
