// Which findings are shown, and in which order: one value, in the address of the page, so that a
// filtered list can be linked to and the back button works.

import { laneOf } from "./words.js";

export const ORDERS = {
    place: { title: "Place in the code", by: null },
    hours: { title: "Hours", by: (a, b) => b.hours - a.hours },
    lane: { title: "Lane", by: (a, b) => a.isReview - b.isReview || a.lane - b.lane || b.hours - a.hours },
    series: { title: "Series", by: (a, b) => a.series - b.series || a.lane - b.lane },
    check: { title: "Check", by: (a, b) => (a.check < b.check ? -1 : a.check > b.check ? 1 : 0) || a.change.number - b.change.number },
    confidence: { title: "Confidence", by: (a, b) => a.confidence - b.confidence },
};

const LISTS = ["lane", "confidence", "state"];
const TEXTS = ["check", "module", "series", "change", "text", "sort"];

export function readFilter(query) {
    const params = new URLSearchParams(query);
    const filter = {};
    for (const key of LISTS)
        filter[key] = new Set((params.get(key) ?? "").split(",").filter(Boolean));
    for (const key of TEXTS)
        filter[key] = params.get(key) ?? "";
    return filter;
}

export function writeFilter(filter) {
    const params = new URLSearchParams();
    for (const key of LISTS)
        if (filter[key]?.size)
            params.set(key, [...filter[key]].join(","));
    for (const key of TEXTS)
        if (filter[key])
            params.set(key, filter[key]);
    const text = params.toString();
    return text ? `?${text}` : "";
}

export const filterHash = (parts) => `#/findings${writeFilter({ ...readFilter(""), ...parts })}`;

function textOf(finding) {
    return `${finding.message}\n${finding.file.path}\n${finding.change.key}\n${finding.because}`.toLowerCase();
}

/** True for each finding that passes. Without a choice of lane or confidence, what is only possible
 *  and what is only to be reviewed stays away. */
function passes(filter, triage) {
    const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
    return (finding) => {
        if (filter.lane.size ? !filter.lane.has(laneOf(finding).name) : finding.isReview)
            return false;
        if (!finding.isReview) {
            const confidence = ["certain", "likely", "possible"][finding.confidence];
            if (filter.confidence.size ? !filter.confidence.has(confidence) : finding.isPossible)
                return false;
        }
        if (filter.check && finding.check !== filter.check)
            return false;
        if (filter.module && finding.module?.name !== filter.module)
            return false;
        if (filter.series && String(finding.series) !== filter.series)
            return false;
        if (filter.change && finding.change.key !== filter.change)
            return false;
        if (filter.state.size && !filter.state.has(triage.of(finding)?.state || "open"))
            return false;
        if (!words.length)
            return true;
        const text = textOf(finding);
        return words.every((word) => text.includes(word));
    };
}

export function shownFindings(report, filter, triage) {
    const shown = report.findings.filter(passes(filter, triage));
    const by = ORDERS[filter.sort]?.by;
    return by ? shown.sort((a, b) => by(a, b) || a.number - b.number) : shown;
}
