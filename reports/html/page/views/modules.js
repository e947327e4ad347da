// All modules in a table, and one module by itself.

import { partsOf, partsShown } from "../charts/effort.js";
import { el, link } from "../dom.js";
import { filterHash } from "../filters.js";
import { count, hours, plural } from "../format.js";
import { costlyChanges, hoursOf, laneCounts, sum, waveOf } from "../sums.js";
import { LANES } from "../words.js";
import { stepsCard } from "./steps.js";
import { card, changeLink, fileLink, hoursCell, laneBar, laneCountsText, legend, moduleLink, sortedTable } from "./parts.js";

/** From 1: the backlog's, and without one what the dependencies say. */
function wavesOf(report) {
    if (!report.backlog)
        return new Map([...waveOf(report)].map(([module, wave]) => [module, wave + 1]));
    const byName = new Map(report.modules.map((module) => [module.name, module]));
    return new Map(report.backlog.waves.flatMap(({ wave, modules }) => modules.map((name) => [byName.get(name), wave])));
}

const columns = (report) => {
    const longest = Math.max(...report.modules.map((module) => module.hours.mean), 0.1);
    const waves = wavesOf(report);
    return [
        { title: "Module", value: (m) => m.name, cell: moduleLink, wide: true },
        { title: "Hours", value: (m) => m.hours?.mean ?? 0, cell: (m) => hoursCell(m.hours.mean), right: true },
        { title: "P80", value: (m) => m.hours?.p80 ?? 0, cell: (m) => hoursCell(m.hours.p80), right: true },
        { title: "By lane", value: (m) => m.hours?.mean ?? 0, cell: (m) => laneBar(partsOf(m), longest) },
        ...LANES.slice(0, 3).map((lane, index) => ({
            title: ["Install", "Run time", "Silent"][index], right: true,
            value: (m) => laneCounts(m.findings ?? [])[index],
            cell: (m) => {
                const number = laneCounts(m.findings)[index];
                return number ? link(filterHash({ module: m.name, lane: new Set([lane.name]) }), count(number)) : "–";
            },
        })),
        { title: "Lines", value: (m) => m.code ?? 0, cell: (m) => count(m.code), right: true },
        { title: "Wave", value: (m) => waves.get(m) ?? 0, cell: (m) => waves.get(m) ?? "–", right: true },
        { title: "Needed by", value: (m) => m.dependents?.length ?? 0, cell: (m) => count(m.dependents.length), right: true },
    ];
};

function unneeded(report) {
    if (!report.unneeded.length)
        return null;
    return card("Perhaps no longer needed", "To be deleted rather than moved, once somebody has looked.",
        el("ul.plain.spaced", report.unneeded.map((entry) => {
            const module = report.moduleById.get(entry.module);
            return el("li", module ? moduleLink(module) : "", `: ${entry.reason}`, entry.evidence ? el("small.block", entry.evidence) : null);
        })));
}

export function modulesView({ report }) {
    return el("div", unneeded(report),
        card("Modules", "Hours are means, which add; P80 is each row's own and does not.",
            el("div.table-space", sortedTable(report.modules, columns(report), { initial: 1, label: "Modules" })), legend(partsShown(report))));
}

function makeUp(report, module) {
    return el("table.plain-table", el("tbody", Object.keys(report.words.terms).filter((term) => module.terms[term] > 0.004).map((term) => el("tr",
        el("th", { scope: "row" }, term), el("td.right.number", hours(module.terms[term])), el("td.dim", report.words.terms[term])))));
}

const named = (title, modules) => (modules.length
    ? el("p", el("b", `${title} `), modules.flatMap((module, index) => [index ? ", " : "", moduleLink(module)])) : null);

export function moduleView({ report }, id) {
    const module = report.moduleById.get(Number(id));
    if (!module)
        return null;
    const files = report.files.filter((file) => file.module === module && file.findings.length)
        .map((file) => ({ file, hours: hoursOf(file.findings) })).sort((a, b) => b.hours - a.hours);
    const changes = costlyChanges({ changes: report.changes.map((change) => ({ ...change, findings: change.findings.filter((f) => f.module === module) })) });
    return el("div",
        el("p.crumbs", link("#/modules", "Modules"), " / ", module.name),
        el("h1.page-title", module.name, module.version ? el("small", module.version) : null),
        el("div.columns",
            card("Hours", `${hours(module.hours.mean)} expected (mean); P50 ${hours(module.hours.p50)}, P80 ${hours(module.hours.p80)}, P90 ${hours(module.hours.p90)} of this module alone.`,
                laneBar(partsOf(module), sum(partsOf(module))), makeUp(report, module)),
            card("Place in the project", `${plural(module.code, "line")} of code. ${laneCountsText(module.findings)}.`,
                named("Depends on", module.depends), named("Needed by", module.dependents),
                report.unneeded.filter((entry) => entry.module === module.id).map((entry) => el("p.note", `Perhaps no longer needed: ${entry.reason}`)),
                el("p", link(filterHash({ module: module.name }), "All findings of this module")))),
        card("Files", "With findings; each opens with its code.", el("div.table-space", sortedTable(files, [
            { title: "File", value: (row) => row.file?.path ?? "", cell: (row) => fileLink(row.file), wide: true },
            { title: "Hours", value: (row) => row.hours, cell: (row) => hoursCell(row.hours), right: true },
            { title: "Findings", value: (row) => row.file?.findings.length ?? 0, cell: (row) => count(row.file.findings.length), right: true },
            { title: "Lines", value: (row) => row.file?.lines ?? 0, cell: (row) => count(row.file.lines), right: true },
        ], { initial: 1, label: "Files" }))),
        stepsCard(report, module),
        card("Changes that this module meets", null, el("div.table-space", sortedTable(changes, [
            { title: "Change", value: (row) => row.shown?.[0].message ?? "", cell: (row) => changeLink(row.change, row.shown[0].message), wide: true },
            { title: "Hours", value: (row) => row.hours, cell: (row) => hoursCell(row.hours), right: true },
            { title: "Places", value: (row) => row.shown?.length ?? 0, cell: (row) => count(row.shown.length), right: true },
        ], { initial: 1, label: "Changes" }))));
}
