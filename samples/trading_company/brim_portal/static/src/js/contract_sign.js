/** @odoo-module **/

import publicWidget from "web.public.widget";
import { _t } from "web.core";
import session from "web.session";
import Dialog from "web.Dialog";

publicWidget.registry.BrimContractSign = publicWidget.Widget.extend({
    selector: "#modalaccept",
    events: { "click .o_sign": "_onSign" },

    async _onSign() {
        const result = await this._rpc({
            route: `/my/contracts/${this.el.dataset.contractId}/sign`,
            params: { name: session.user_name, signature: this.$("canvas")[0].toDataURL().split(",")[1] },
        });
        if (result.error) {
            Dialog.alert(this, result.error, { title: _t("Contract") });
            return;
        }
        window.location = result.redirect_url;
    },
});
