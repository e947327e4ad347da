/** @odoo-module **/

import { useShelf } from "@depot/core/shelf_hooks"; // hit: js-module-renamed
import { useShelves } from "@depot/core/shelf_hooks_of_others"; // ok: js-module-renamed
import { lazyShelf as late } from "@depot/core/shelves"; // hit: js-export-renamed
import { lazyShelf } from "./shelves_of_ours"; // ok: js-export-renamed
import { bus } from "depot.core";
import * as shelves from "@depot/core/shelves";

export class Shelves extends useShelf(late, shelves.lazyShelf) { // hit: js-export-renamed
    static components = { lazyShelf, useShelves };

    async load() {
        await this.orm.call("depot.order", "post", [this.ids]); // hit: method-removed
        await this.orm.call("depot.order", "post_all", [this.ids]); // ok: method-removed
        this.rpc("/web/dataset/call_kw/depot.order/post", {}); // hit: method-removed
        await this.orm.call("depot.shelf", "post", [this.ids]); // hit: model-changed
        await this.rpc("/depot/weigh", {}); // hit: route-removed
        await this.rpc("/depot/weigh_all", {}); // ok: route-removed
        await this.rpc("/depot/shelf", {}); // hit: route-renamed
        await this.rpc("/depot/shelves", {}); // ok: route-renamed
        return bus;
    }
}
