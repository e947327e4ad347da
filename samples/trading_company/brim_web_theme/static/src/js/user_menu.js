/** @odoo-module **/

import { registry } from "@web/core/registry";
import { browser } from "@web/core/browser/browser";
import { patch } from "@web/core/utils/patch";
import { UserMenu } from "@web/webclient/user_menu/user_menu";

const userMenuRegistry = registry.category("user_menuitems");

userMenuRegistry.remove("odoo_account");
userMenuRegistry.remove("documentation");

userMenuRegistry.add("brim_handbook", (env) => ({
    type: "item",
    id: "brim_handbook",
    description: env._t("Handbook"),
    callback: () => browser.open("https://handbook.brimstow.example", "_blank"),
    sequence: 10,
}));

patch(UserMenu.prototype, "brim_web_theme.UserMenu", {
    setup() {
        this._super(...arguments);
        this.companyLabel = this.env.services.company ? this.env.services.company.currentCompany.name : "";
    },
});
