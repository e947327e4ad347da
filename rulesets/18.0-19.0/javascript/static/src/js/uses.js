import publicWidget from "@web/legacy/js/public/public_widget"; // hit: js-module-changed:@web/legacy/js/public/public_widget@19.0
import { Interaction } from "@web/public/interaction"; // ok: js-module-changed

export class Rule extends Interaction {}
export default publicWidget;
