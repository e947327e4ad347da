// What was looked at, and what was not: nobody can act on what a report keeps to itself.

import { el } from "../dom.js";
import { count, hours, percent, plural } from "../format.js";
import { card, fileLink } from "./parts.js";

const MOST = 300;

function grouped(rows, reasonAt, texts) {
    const groups = new Map();
    for (const row of rows) {
        const reason = texts[row[reasonAt]];
        if (!groups.has(reason))
            groups.set(reason, []);
        groups.get(reason).push(row);
    }
    return [...groups].sort((a, b) => b[1].length - a[1].length);
}

const place = (row) => (row.length === 3 ? `${row[0]}:${row[1]}` : row[0]);

function reasons(groups) {
    return groups.map(([reason, rows]) => el("details", el("summary", `${reason} `, el("span.dim", plural(rows.length, "place"))),
        el("ul.places", rows.slice(0, MOST).map((row) => el("li", el("code", place(row))))),
        rows.length > MOST ? el("p.note", `and ${count(rows.length - MOST)} more: --format json has them`) : null));
}

const limited = (rows, line) => [el("ul.plain.spaced", rows.slice(0, MOST).map((row) => el("li", line(row)))),
    rows.length > MOST ? el("p.note", `and ${count(rows.length - MOST)} more: --format json has them`) : null];

/** Findings that somebody set aside before, and what of a baseline is fixed. */
function aside(report) {
    const { suppressed, suppressionProblems: problems, baseline, files } = report;
    return [
        suppressed.length ? card("Suppressed", "By a comment in the code, or by a file of suppressions.", limited(suppressed, (each) =>
            [fileLink(files[each.file]), `:${each.line} `, each.message, el("small.block", `${each.where}${each.reason ? `: ${each.reason}` : ""}; ${each.costs ? `${hours(each.mean)} stay in the totals` : "costs nothing"}`)])) : null,
        problems.length ? card("Suppressions to look at", null, limited(problems, ([file, line, reason]) => [el("code", line ? `${file}:${line}` : file), ` ${reason}`])) : null,
        baseline?.fixed.length ? card("Fixed since the baseline", null, limited(baseline.fixed, ([module, file, change]) => [el("code", `${module}/${file}`), ` ${change}`])) : null,
    ];
}

export function coverageView({ report }) {
    const { coverage, summary, texts } = report;
    const share = (part) => `${count(part)} (${percent(part, coverage.files)})`;
    return el("div",
        el("div.columns",
            card("What was looked at", null, el("dl.facts",
                el("dt", "Files"), el("dd", count(coverage.files)),
                el("dt", "Analysed"), el("dd", share(coverage.analysed)),
                el("dt", "In part"), el("dd", share(coverage.partly)),
                el("dt", "Not"), el("dd", share(coverage.skipped)),
                coverage.references ? [el("dt", "References"), el("dd", `${count(coverage.references)} to modules, models, fields and records; ${count(coverage.unjudged)} of them cannot be judged, since nobody who is known defines what they name.`)] : null,
                coverage.notIndexed.length ? [el("dt", "Not known"), el("dd", `Modules depended on that are neither here nor in a pack: ${coverage.notIndexed.join(", ")}`)] : null)),
            card("What it was made with", null, el("dl.facts",
                el("dt", "uplift"), el("dd", summary.tool),
                el("dt", "Rules"), el("dd", `${count(summary.changes)} changes written by people, and what differs between the packs; digest `, el("code", summary.rules)),
                el("dt", "Effort model"), el("dd", summary.model, summary.calibrated ? ", calibrated" : ", not calibrated"),
                summary.basis ? [el("dt", "Rests on"), el("dd", summary.basis)] : null))),
        summary.notes.length ? card("Notes", null, el("ul.plain.spaced", summary.notes.map((note) => el("li", note)))) : null,
        aside(report),
        coverage.items.length ? card("Files read in part, or not", null, reasons(grouped(coverage.items, 1, texts))) : null,
        coverage.notSeen.length ? card("Not seen within files", "Names made at run time, and the like.", reasons(grouped(coverage.notSeen, 2, texts))) : null);
}
