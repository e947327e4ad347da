/** @odoo-module **/

import { Shelf } from "@depot/core/shelves";
import { Shelf as OwnShelf } from "./own_shelf";
import { patch } from "@web/core/utils/patch";

patch(Shelf.prototype, {
    sortBoxes() {}, // hit: js-method-removed
    sortBoxesByName() {}, // ok: js-method-removed
    onOpen() {}, // hit: js-method-renamed
});

export class MyShelf extends OwnShelf {
    sortBoxes() {} // ok: js-method-removed
    onOpen() {} // ok: js-method-renamed
}
