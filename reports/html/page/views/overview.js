// The first page, for whoever decides: what it costs, how sure that is, what breaks, what to do
// first, and what was looked at.

import { connected, dependencyChart, treemapChart } from "../charts/maps.js";
import { moduleChart, partsShown, restOf, roadmapChart, tornadoChart } from "../charts/effort.js";
import { el, link } from "../dom.js";
import { filterHash } from "../filters.js";
import { count, days, hours, number, percent, plural, series } from "../format.js";
import { hoursOf, laneHours, modulesOf, sum } from "../sums.js";
import { CONFIDENCES, LANES } from "../words.js";
import { planCard } from "./backlog.js";
import { firstSteps } from "./first_steps.js";
import { priceLine } from "./quote.js";
import { card, heatLegend, legend, swatch } from "./parts.js";

const go = (hash) => { location.hash = hash; };

/** The interval as a strip: P10 to P90 light, P50 to P80 dark, and where the mean stands. */
function strip({ p10, p50, p80, p90, mean }) {
    const end = p90 * 1.08 || 1;
    const at = (value) => `${(100 * value) / end}%`;
    const mark = (value, name) => el("span.strip-mark", { css: { left: at(value) } }, el("b", name), el("span", hours(value)));
    return el("div.strip", { role: "img", "aria-label": `P10 ${hours(p10)}, P50 ${hours(p50)}, mean ${hours(mean)}, P80 ${hours(p80)}, P90 ${hours(p90)}` },
        el("div.strip-line",
            el("i.strip-wide", { css: { left: at(p10), width: at(p90 - p10) } }),
            el("i.strip-dense", { css: { left: at(p50), width: at(p80 - p50) } }),
            el("i.strip-mean", { css: { left: at(mean) } })),
        mark(p10, "P10"), mark(p50, "P50"), mark(p80, "P80"), mark(p90, "P90"));
}

/** What was decided in this page does not change the figures: it is said beside them. */
function decided(report, triage) {
    const aside = report.findings.filter((finding) => triage.of(finding)?.state);
    const ignored = aside.filter((finding) => triage.of(finding).state === "ignore");
    return aside.length ? el("p.said", link(filterHash({ state: new Set(["accept", "ignore"]) }), `${plural(aside.length, "finding")} decided by you`),
        ignored.length ? `: the ${count(ignored.length)} ignored would take ${hours(hoursOf(ignored))} off the mean.` : ": accepted ones keep their hours.") : null;
}

/** What an earlier decision or a baseline left out. */
function leftOut(report) {
    const { baseline, suppressed } = report;
    return [baseline ? el("p.said", `Since the baseline: ${count(baseline.fresh)} new, ${count(baseline.fixed.length)} fixed; the ${count(baseline.known)} known ones are in the hours and not listed.`) : null,
        suppressed.length ? el("p.said", link("#/coverage", `${plural(suppressed.length, "finding")} suppressed`), `, ${count(suppressed.filter((each) => each.costs).length)} of them with their hours.`) : null];
}

function costs(report, triage) {
    const all = report.summary.hours;
    const figure = (name, value, meaning, main) => el(main ? "div.figure.main" : "div.figure",
        el("span.figure-name", name), el("span.figure-value", number(value), el("small", " h")),
        el("span.figure-days", days(value)), el("span.figure-means", meaning));
    return el("section.card.costs",
        el("h2", "What it costs"),
        el("div.figures",
            figure("P50", all.p50, "As likely to take less as more."),
            figure("P80", all.p80, "Enough in four of five such projects. Plan with this one.", true),
            figure("P90", all.p90, "Enough in nine of ten.")),
        strip(all),
        leftOut(report), decided(report, triage),
        report.quote ? priceLine(report.quote) : null,
        el("p.note", `The mean is ${hours(all.mean)}. Hours of modules and changes in this report are means, since means add up; P50, P80 and P90 do not: not everything goes badly at once.`),
        makeUp(report));
}

const SURE = { certain: "--accent", likely: "--accent-soft" };

function sureness(report) {
    const { summary, coverage } = report;
    const counted = report.findings.filter((finding) => finding.counts);
    const of = (confidence) => counted.filter((finding) => finding.confidence === confidence).length;
    const possible = report.findings.filter((finding) => finding.isPossible).length;
    const bar = el("span.sure-bar", { "aria-hidden": "true" }, CONFIDENCES.slice(0, 2).map(({ name }, index) =>
        el("i", { css: { "flex-grow": of(index), background: `var(${SURE[name]})` } })));
    const rows = CONFIDENCES.slice(0, 2).map(({ title, means, name }, index) => el("li",
        el("i.swatch", { css: { background: `var(${SURE[name]})` } }),
        link(filterHash({ confidence: new Set([name]) }), `${count(of(index))} ${title.toLowerCase()}`), ` – ${means}`));
    return card("How sure that is", null, bar,
        el("ul.plain", rows,
            possible ? el("li", link(filterHash({ confidence: new Set(["possible"]) }), `${count(possible)} possible`), " – Known by name only; they weigh little in the hours.") : null),
        el("dl.facts",
            el("dt", "Hours"), el("dd", summary.calibrated ? "Scaled by the team's own past upgrades." : "From a model that does not know your team's history yet. uplift calibrate fits it to past upgrades."),
            el("dt", "Files read"), el("dd", `${percent(coverage.analysed, coverage.files)} of ${count(coverage.files)} completely`, coverage.partly ? `, ${count(coverage.partly)} in part` : "", coverage.skipped ? `, ${count(coverage.skipped)} not` : "", "."),
            measured(report, counted),
            coverage.references ? [el("dt", "References judged"), el("dd", `${percent(coverage.references - coverage.unjudged, coverage.references)} of ${count(coverage.references)}.`)] : null),
        el("p", link("#/coverage", "What was not seen")));
}

/** How findings of the same checks did on upgrades that people made. */
function measured(report, findings) {
    const judged = findings.filter((finding) => report.measures[finding.check]);
    if (judged.length < findings.length / 2 || !judged.length)
        return null;
    const share = sum(judged.map(({ check }) => report.measures[check][1] / report.measures[check][0])) / judged.length;
    return [el("dt", "Measured"), el("dd", `On upgrades that people made, ${percent(share, 1)} of findings of these checks stood on a line that was changed.`)];
}

function breaks(report) {
    const counted = report.findings.filter((finding) => finding.counts);
    const works = laneHours(report.findings);
    const longest = Math.max(...works, 0.1);
    return card("What breaks", "If nobody acts, by what happens.",
        el("ul.lanes", LANES.map((lane, index) => {
            const mine = counted.filter((finding) => finding.lane === index);
            return el("li",
                el("div.lane-head", link(filterHash({ lane: new Set([lane.name]) }), swatch(lane), lane.title),
                    el("span", el("b", count(mine.length)), mine.length ? ` in ${plural(modulesOf(mine).size, "module")}` : "")),
                el("div.lane-track", el("i", { css: { width: `${(100 * works[index]) / longest}%`, background: `var(${lane.color})` } })),
                el("div.lane-foot", el("span", lane.means), el("span", hours(works[index]))));
        })));
}

const TERMS = {
    findings: "Findings", unforeseen: "What no scan sees", fixed: "Taking up each module", testing: "Tests",
    release: "Release", migration: "Scripts for stored data", cosmetic: "Cosmetic findings",
};
const FILLS = ["--accent", "--term-1", "--term-2", "--term-3", "--term-4", "--term-5", "--lane-cosmetic"];

/** What the mean is the sum of. */
function makeUp(report) {
    const { terms, hours: all } = report.summary;
    const parts = Object.keys(report.words.terms).map((name, index) => ({
        hours: terms[name], title: TERMS[name] ?? name, means: report.words.terms[name], fill: `var(${FILLS[index % FILLS.length]})`,
    })).filter((part) => part.hours > 0.05);
    return el("div.make-up",
        el("h3", `What the mean of ${hours(all.mean)} is made of`),
        el("span.sure-bar", { "aria-hidden": "true" }, parts.map((part) => el("i", { css: { "flex-grow": part.hours, background: part.fill } }))),
        el("p.legend", parts.map((part) => el("span", { title: part.means },
            el("i.swatch", { css: { background: part.fill } }), `${part.title} ${hours(part.hours)}`))));
}

function rest(report) {
    const modules = restOf(report);
    return modules.length ? el("p.note", `And ${plural(modules.length, "more module")}, together ${hours(sum(modules.map((module) => module.hours.mean)))}: `,
        link("#/modules", "all modules"), ".") : null;
}

function notDrawn(report) {
    const { all, drawn } = connected(report);
    const alone = report.modules.length - all.length, cheap = all.length - drawn.length;
    return [cheap ? ` Drawn are the ${drawn.length} modules with the most hours.` : "",
        alone ? ` ${plural(alone, "module")} that stand${alone === 1 ? "s" : ""} alone ${alone === 1 ? "is" : "are"} not drawn.` : ""];
}

function graphCard(report) {
    const graph = dependencyChart(report, (module) => go(`#/module/${module.id}`));
    if (!graph)
        return card("What depends on what", "No module of the project depends on another: each can be moved by itself.");
    return card("What depends on what", ["From left to right: what is on the left has to be there first. Size and colour are hours.", notDrawn(report)],
        graph, heatLegend("few hours", "many"));
}

export function overview({ report, triage }) {
    const { summary } = report;
    const openModule = (module) => go(`#/module/${module.id}`);
    const charted = report.modules.some((module) => module.hours.mean > 0);
    return el("div.overview",
        el("div.columns.lead", costs(report, triage), firstSteps(report)),
        el("div.columns", breaks(report), sureness(report)),
        charted ? card("Where the hours go", "Mean hours by module, coloured by what the findings do; click a module to open it.",
            moduleChart(report, openModule), legend(partsShown(report)), rest(report)) : null,
        charted ? el("div.columns",
            card("Which series causes what", `What begins to hold on the way from ${series(summary.from)} to ${series(summary.to)}, by series; click one for its findings.`, roadmapChart(report, (major) => go(filterHash({ series: String(major) })))),
            card("What drives the width", "The project's hours if one part goes well or badly, and all else as expected.", tornadoChart(report))) : null,
        report.backlog ? planCard(report) : null,
        charted ? card("Where effort is dense", "Area is lines, colour is hours per 100 lines; click a file to open it.",
            treemapChart(report, openModule, (file) => go(`#/file/${file.number}`)), heatLegend("quiet", "dense")) : null,
        charted ? graphCard(report) : null);
}
