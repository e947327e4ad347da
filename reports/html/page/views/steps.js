// Scripts for stored data: what neither Odoo's own upgrade nor the update of a module does.

import { el } from "../dom.js";
import { hours, plural } from "../format.js";
import { sum } from "../sums.js";
import { card, fileLink, moduleLink } from "./parts.js";

const code = (title, text) => (text ? [el("h4", title), el("pre.code.plain-code", { tabindex: "0", "aria-label": title }, text)] : null);

function stepItem(report, step, withModule) {
    const module = report.moduleById.get(step.module), file = report.files[step.file];
    return el("article.finding.step",
        el("p.finding-place", fileLink(file), `:${step.line}`, withModule && module ? [" in ", moduleLink(module)] : null),
        el("h3", step.what),
        el("p.tags", el("span.tag", step.phase), el("span.tag", hours(step.mean))),
        el("p", step.why),
        code("With openupgradelib", step.openupgrade), code("With Odoo's upgrade-util", step.upgradeUtil));
}

/** Of one module, or null where it needs none. */
export function stepsCard(report, module) {
    const mine = report.steps.filter((step) => step.module === module.id);
    return mine.length ? card("Scripts for stored data", null, el("div.finding-list", mine.map((step) => stepItem(report, step, false)))) : null;
}

export function stepsView({ report }) {
    return el("div", card("Scripts for stored data",
        `${plural(report.steps.length, "script")} of the modules' own, ${hours(sum(report.steps.map((step) => step.mean)))}: what is stored, and neither Odoo's upgrade nor the update of the modules moves. What stands in a database only is not seen: filters, views and fields that users made.`,
        el("div.finding-list", report.steps.map((step) => stepItem(report, step, true)))));
}
