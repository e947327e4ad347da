/** @odoo-module **/

import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { session } from "@web/session";

const { Component, hooks } = owl;
const { useState } = hooks;

export class ApprovalSystray extends Component {
    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.state = useState({ count: 0 });
    }

    async willStart() {
        if (session.brim_approver) {
            this.state.count = await this.orm.call("mail.activity", "search_count", [
                [["activity_type_id.name", "=", "Approval"], ["user_id", "=", session.uid]],
            ]);
        }
    }

    mounted() {
        this.interval = setInterval(() => this.willStart(), 120000);
    }

    willUnmount() {
        clearInterval(this.interval);
    }

    onClick() {
        this.action.doAction({
            type: "ir.actions.act_window",
            res_model: "mail.activity",
            name: this.env._t("Approvals"),
            views: [[false, "list"]],
            domain: [["user_id", "=", session.uid]],
        });
        this.trigger("approvals-opened");
    }
}
ApprovalSystray.template = "brim_web_theme.ApprovalSystray";

registry.category("systray").add("brim_web_theme.approvals", { Component: ApprovalSystray }, { sequence: 30 });
