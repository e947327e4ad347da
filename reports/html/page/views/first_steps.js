// What to do first, from what was found: decisions that save work, then what blocks everything,
// then what many things wait for, then the dearest change.

import { el, link } from "../dom.js";
import { filterHash } from "../filters.js";
import { hours, plural } from "../format.js";
import { costlyChanges, hoursOf, modulesOf, sum } from "../sums.js";
import { changeLink, moduleLink } from "./parts.js";

const few = (things, most = 3) => things.slice(0, most).flatMap((thing, index) => (index ? [", ", thing] : [thing]))
    .concat(things.length > most ? ` and ${things.length - most} more` : "");

function unneeded(report) {
    const modules = [...new Set(report.unneeded.map((entry) => report.moduleById.get(entry.module)))].filter(Boolean);
    if (!modules.length)
        return null;
    const saved = sum(modules.map((module) => module.hours.mean));
    return ["Decide what is still needed", `${plural(modules.length, "module")} may have become pointless, worth up to ${hours(saved)}: `,
        few(modules.sort((a, b) => b.hours.mean - a.hours.mean).map(moduleLink)), ". ", link("#/modules", "Why")];
}

function blockers(report) {
    const blocking = report.findings.filter((finding) => finding.counts && finding.lane === 0);
    if (!blocking.length)
        return null;
    return ["Make it install", link(filterHash({ lane: new Set(["breaks-install"]) }), plural(blocking.length, "finding")),
        ` stop the installation of ${plural(modulesOf(blocking).size, "module")}: ${hours(hoursOf(blocking))}. Nothing else can be tried before.`];
}

/** How many modules stand on one, also by way of others. */
function standOn(module) {
    const found = new Set([module]);
    for (const each of found)
        each.dependents.forEach((other) => found.add(other));
    return found.size - 1;
}

function foundations(report) {
    const wanted = report.modules.filter((module) => module.dependents.length && module.hours.mean > 0)
        .map((module) => ({ module, above: standOn(module) })).filter(({ above }) => above > 1)
        .sort((a, b) => b.above - a.above || b.module.hours.mean - a.module.hours.mean).slice(0, 3);
    if (!wanted.length)
        return null;
    return ["Begin at the bottom", "Others wait for ", wanted.flatMap(({ module, above }, index) => [index ? ", " : "", moduleLink(module), " ",
        `(${plural(above, "module")} on it, ${hours(module.hours.mean)})`]), "."];
}

function dearest(report) {
    const [first, ...rest] = costlyChanges(report);
    if (!first || first.hours < 0.5)
        return null;
    return ["Solve the dearest change once", changeLink(first.change, first.shown[0].message),
        `: ${hours(first.hours)} at ${plural(first.shown.length, "place")} in ${plural(modulesOf(first.shown).size, "module")}. `,
        rest.length ? link("#/changes", `All ${rest.length + 1} changes`) : ""];
}

function reviews(report) {
    const all = report.findings.filter((finding) => finding.isReview);
    if (!all.length)
        return null;
    return ["Read again what still runs", link(filterHash({ lane: new Set(["review"]) }), plural(all.length, "override")),
        ` of what Odoo rewrote: nothing breaks, and nothing tells you that the meaning changed.`];
}

export function firstSteps(report) {
    const steps = [unneeded, blockers, foundations, dearest, reviews].map((step) => step(report)).filter(Boolean);
    return el("section.card.steps", el("h2", "What to do first"), steps.length
        ? el("ol", steps.map(([title, ...text]) => el("li", el("h3", title), el("p", text))))
        : el("p", "Nothing was found that has to be done."));
}
