// One finding: where, what, why, what to write, and what was decided about it.

import { beforeAfter, codeFrame } from "../code.js";
import { button, el } from "../dom.js";
import { hours, series } from "../format.js";
import { STATES } from "../triage.js";
import { CONFIDENCES, laneOf } from "../words.js";
import { changeLink, fileLink, laneTag, moduleLink } from "./parts.js";

/** The buttons and the note of a finding; they show what the triage says, also after a change. */
export function triageControls({ triage }, finding) {
    const box = el("div.triage");
    function paint() {
        const entry = triage.of(finding);
        const states = Object.entries(STATES).map(([state, { verb, title, means }]) => {
            const on = entry?.state === state;
            return button(on ? title : verb, () => {
                triage.set(finding, on ? "" : state);
                paint();
                box.querySelector(`[data-state=${state}]`)?.focus();
            }, { title: means, "aria-pressed": on, "data-state": state, class: on ? "chosen" : "" });
        });
        const note = el("input", {
            type: "text", placeholder: "Note", "aria-label": "Note", value: entry?.note ?? "", maxlength: 500,
            on: { change: (event) => triage.set(finding, undefined, event.target.value.trim()) },
        });
        box.replaceChildren(...states, note);
    }
    paint();
    return box;
}

function facts(finding, told) {
    const depends = finding.depends;
    return el("dl.facts",
        finding.because === told?.because ? null : [el("dt", "Because"), el("dd", finding.because)],
        finding.remedy === told?.remedy ? null : [el("dt", "Remedy"), el("dd", finding.remedy)],
        finding.anchor ? [el("dt", "In"), el("dd", el("code", finding.anchor))] : null,
        depends.length ? [el("dt", "Affects"), el("dd", depends.slice(0, 20).join(", "), depends.length > 20 ? ` and ${depends.length - 20} more` : "")] : null,
        el("dt", "Effort"), el("dd", `${hours(finding.hours)} (P80 ${hours(finding.p80)})`));
}

/** All there is to say. heading: level of the title; file: name the file, too; told: a finding whose
 *  message, reason and remedy the reader has in view already. */
export function findingDetail(app, finding, { heading = "h3", file = true, told = null } = {}) {
    const conversion = finding.conversion;
    return el("article.finding", { "data-number": finding.number },
        el("p.finding-place",
            file ? [fileLink(finding.file), `:${finding.line}:${finding.column}`] : `Line ${finding.line}`,
            file && finding.module ? [" in ", moduleLink(finding.module)] : null),
        finding.message === told?.message ? null : el(heading, finding.message),
        el("p.tags", laneTag(laneOf(finding)),
            finding.isReview ? null : el("span.tag", { title: CONFIDENCES[finding.confidence].means }, CONFIDENCES[finding.confidence].title),
            told ? null : [el("span.tag", `since ${series(finding.series)}`), el("span.tag", changeLink(finding.change, finding.check))]),
        codeFrame(finding),
        conversion ? beforeAfter(conversion) : null,
        facts(finding, told),
        triageControls(app, finding));
}

export function findingCards(app, findings, options) {
    return el("div.finding-list", findings.map((finding) => findingDetail(app, finding, options)));
}
