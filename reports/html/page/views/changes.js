// Changes of Odoo as the unit of work: what one costs over all modules, and each by itself.

import { el, link } from "../dom.js";
import { filterHash } from "../filters.js";
import { count, hours, percent, plural, series } from "../format.js";
import { costlyChanges, hoursOf, laneHours, modulesOf } from "../sums.js";
import { beforeAfter } from "../code.js";
import { findingCards } from "./finding.js";
import { card, changeLink, hoursCell, laneBar, laneTag, legend, moduleLink, sortedTable } from "./parts.js";
import { LANES } from "../words.js";

/** most: rows that a printed document has room for. */
export function changesView({ report }, { most = Infinity } = {}) {
    const rows = costlyChanges(report);
    const longest = Math.max(...rows.map((row) => row.hours), 0.1);
    const total = rows.reduce((all, row) => all + row.hours, 0);
    const few = rows.slice(0, 10).reduce((all, row) => all + row.hours, 0);
    return el("div", card("Changes", rows.length > 10
        ? `${plural(rows.length, "change")} of Odoo meet this code. The ten dearest are ${Math.round((100 * few) / total)} % of the findings' hours.`
        : `${plural(rows.length, "change")} of Odoo meet this code.`,
    el("div.table-space", sortedTable(rows, [
        { title: "Change", value: (row) => row.shown?.[0].message ?? "", cell: (row) => [changeLink(row.change, row.shown[0].message), el("small.block", row.change.key)], wide: true },
        { title: "Hours", value: (row) => row.hours, cell: (row) => hoursCell(row.hours), right: true },
        { title: "By lane", value: (row) => row.hours, cell: (row) => laneBar(laneHours(row.shown), longest) },
        { title: "Places", value: (row) => row.shown?.length ?? 0, cell: (row) => count(row.shown.length), right: true },
        { title: "Modules", value: (row) => modulesOf(row.shown ?? []).size, cell: (row) => count(modulesOf(row.shown).size), right: true },
        { title: "Since", value: (row) => row.shown?.[0].series ?? 0, cell: (row) => series(row.shown[0].series), right: true },
    ], { initial: 1, label: "Changes", most })),
    rows.length > most ? el("p.note", `The ${count(most)} dearest of ${count(rows.length)}; the page on the screen has all.`) : null, legend(LANES)));
}

const measure = (of) => (of ? [el("dt", "Measured"),
    el("dd", `On upgrades that people made, ${percent(of[1], of[0])} of ${count(of[0])} findings of this check stood on a line that was changed.`)] : null);

const MOST = 60; // findings shown with their code; the list has all

function byModule(findings) {
    return [...modulesOf(findings)].filter(Boolean).map((module) => {
        const mine = findings.filter((finding) => finding.module === module);
        return { module, mine, hours: hoursOf(mine) };
    });
}

export function changeView(app, number) {
    const change = app.report.changes[Number(number)];
    if (!change)
        return null;
    const all = change.findings, shown = all.filter((finding) => finding.counts);
    const first = shown[0] ?? all[0];
    const example = all.map((finding) => finding.conversion).find(Boolean);
    const rows = byModule(all);
    const lanes = [...new Set(all.map((finding) => finding.lane))].sort();
    return el("div",
        el("p.crumbs", link("#/changes", "Changes"), " / ", change.key),
        el("h1.page-title", first.message),
        el("p.lede", shown.length
            ? `This one change costs ${hours(hoursOf(shown))} in ${plural(modulesOf(shown).size, "module")}, at ${plural(shown.length, "place")}.`
            : `${plural(all.length, "place")}, ${hours(hoursOf(all))}.`, " ", lanes.map((lane) => laneTag(LANES[lane]))),
        el("div.columns",
            card("Why, and what to do", null, el("dl.facts",
                el("dt", "Because"), el("dd", first.because),
                el("dt", "Remedy"), el("dd", first.remedy),
                el("dt", "Since"), el("dd", series(first.series)),
                measure(app.report.measures[change.check]),
                change.sources.length ? [el("dt", "Source"), el("dd", change.sources.map((source) => el("code.block", source)))] : null),
            example ? beforeAfter(example) : null),
            card("Modules", null, el("div.table-space", sortedTable(rows, [
                { title: "Module", value: (row) => row.module?.name ?? "", cell: (row) => moduleLink(row.module), wide: true },
                { title: "Hours", value: (row) => row.hours, cell: (row) => hoursCell(row.hours), right: true },
                { title: "Places", value: (row) => row.mine?.length ?? 0, cell: (row) => count(row.mine.length), right: true },
            ], { initial: 1, label: "Modules" })))),
        card("Places", all.length > MOST ? [`The first ${MOST} of ${count(all.length)}; `, link(filterHash({ change: change.key }), "the list has all")] : null,
            findingCards(app, all.slice(0, MOST), { told: first })));
}
