// The upgrade as work packages in the order to do them, in waves that do not wait for each other.

import { PLAN_WORDS, planChart } from "../charts/plan.js";
import { el, link } from "../dom.js";
import { count, hours, number, plural } from "../format.js";
import { laneNamed } from "../words.js";
import { card, hoursCell, laneTag, legend, moduleLink } from "./parts.js";

const moduleNamed = (report, name) => report.modules.find((module) => module.name === name);

const linkTo = (report, name) => {
    const module = moduleNamed(report, name);
    return module ? moduleLink(module) : name;
};

function summary({ calendar }) {
    return `A team of ${calendar.team} that works ${calendar.hours_per_day} h a day needs ${number(calendar.p50_days)} days at the P50 and ${number(calendar.p80_days)} at the P80. The longest chain takes ${number(calendar.longest_chain_days)} days, however large the team is.`;
}

/** For the first page: the plan on a time line. */
export function planCard(report) {
    const { backlog } = report;
    if (!backlog.packages.length)
        return null;
    return card("When it can be done", summary(backlog), planChart(backlog), legend(PLAN_WORDS),
        el("p.note", link("#/backlog", `All ${count(backlog.packages.length)} work packages`), ", in the order to do them."));
}

function waves(report) {
    const { backlog } = report;
    return el("table", { "aria-label": "Waves" },
        el("thead", el("tr", el("th", "Wave"), el("th", "Modules"), el("th.right", "Hours"), el("th.right", "Installed, day"), el("th.right", "Done, day"))),
        el("tbody", backlog.waves.map((wave) => el("tr",
            el("td", wave.wave),
            el("td.wide", wave.modules.slice(0, 12).map((name, index) => [index ? ", " : "", linkTo(report, name)]), wave.modules.length > 12 ? ` and ${wave.modules.length - 12} more` : ""),
            el("td.right", hours(wave.mean)),
            el("td.right", `${number(wave.installed_p50)} (P80 ${number(wave.installed_p80)})`),
            el("td.right", `${number(wave.done_p50)} (P80 ${number(wave.done_p80)})`)))));
}

function details(report, each, byKey) {
    const lines = (title, texts) => (texts.length ? [el("dt", title), el("dd", texts.map((text) => el("span.block", text)))] : null);
    return el("dl.facts",
        lines("To do", each.todo),
        lines("Where", each.places.slice(0, 30).map(({ file, line, text }) => `${file}:${line}${text ? ` – ${text}` : ""}`)),
        each.places.length > 30 ? lines("", [`and ${each.places.length - 30} more places`]) : null,
        lines("Done when", each.tests),
        lines(`Risk: ${each.risk}`, each.risks),
        lines("Waits for", each.depends_on.map((key) => byKey.get(key)).filter(Boolean).slice(0, 12).map((other) => `${other.module}: ${other.title}`)));
}

function packageRow(report, each, place, byKey) {
    const lane = laneNamed(each.lane);
    const box = el("details.package", el("summary",
        el("span.package-number", place + 1),
        el("span.package-title", el("span.dim", `${each.module}: `), each.title),
        el("span.package-side", each.critical ? el("span.tag.critical", "longest chain") : null, lane ? laneTag(lane) : null, hoursCell(each.hours.mean))));
    // Only what is opened is put into the document.
    box.addEventListener("toggle", () => box.open && box.children.length === 1 && box.append(details(report, each, byKey)));
    return box;
}

const STEP = 100;

function packages(report, most) {
    const all = report.backlog.packages;
    const byKey = new Map(all.map((each) => [each.key, each]));
    const list = el("div.packages");
    const more = el("button", { type: "button", on: { click: () => grow() } });
    let shown = 0;
    function grow() {
        const end = Math.min(all.length, most, shown + STEP);
        for (; shown < end; ++shown) {
            if (!shown || all[shown].wave !== all[shown - 1].wave)
                list.append(el("h3", `Wave ${all[shown].wave}`));
            list.append(packageRow(report, all[shown], shown, byKey));
        }
        more.hidden = shown >= Math.min(all.length, most);
        more.replaceChildren(`Show ${count(Math.min(STEP, all.length - shown))} more of ${count(all.length)}`);
    }
    grow();
    return [list, el("p", more), most < all.length ? el("p.note", `The first ${count(most)} of ${count(all.length)}; the page on the screen has all.`) : null];
}

/** most: packages that a printed document has room for. */
export function backlogView({ report }, { most = Infinity } = {}) {
    const { backlog } = report;
    return el("div",
        card("Waves", `${summary(backlog)} Modules of one wave do not wait for each other.`, backlog.packages.length ? [planChart(backlog), legend(PLAN_WORDS)] : null, el("div.table-space", waves(report))),
        card("Work packages", "In the order in which one person would do them: what a package waits for stands before it. Their hours are means and add to the project's.",
            packages(report, most)),
        backlog.notes.length ? card("Notes", null, el("ul.plain.spaced", backlog.notes.map((note) => el("li", note)))) : null);
}
