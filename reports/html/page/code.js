// Code as it stands in the file, with the token marked, and what to write in its place.

import { el } from "./dom.js";

const split = (text, at) => {
    const points = Array.from(text);
    return at.map(([from, to]) => points.slice(from, to).join(""));
};

function markedLine(finding, number, text, skipped) {
    const inside = number >= finding.line && number <= finding.endLine;
    if (!inside)
        return [text];
    const from = number === finding.line ? finding.column - 1 - skipped : 0;
    const to = number === finding.endLine ? finding.endColumn - 1 - skipped : Infinity;
    if (from < 0)
        return [text];
    const [before, token, after] = split(text, [[0, from], [from, to], [to, Infinity]]);
    return token ? [before, el("mark", token), after] : [text];
}

/** The lines around a finding. */
export function codeFrame(finding, around = 2) {
    const lines = (finding.file.code ?? []).filter(([number]) =>
        number >= finding.line - around && number <= Math.min(finding.endLine, finding.line + 30) + around);
    if (!lines.length)
        return null;
    const first = lines[0][0];
    return el("pre.code", { tabindex: "0", "aria-label": `Code from line ${first} on` },
        lines.map(([number, text, skipped = 0]) =>
            el(number >= finding.line && number <= finding.endLine ? "div.code-line.hit" : "div.code-line",
                el("span.code-number", { "aria-hidden": "true" }, number),
                el("code", skipped ? "… " : "", markedLine(finding, number, text, skipped)))));
}

/** A removed and an added text, line by line under each other. */
export function beforeAfter({ before, after, safe }) {
    const lines = (text, sign, name) => text.replace(/\n$/, "").split("\n").map((line) =>
        el(`div.code-line.${name}`, el("span.code-number", { "aria-hidden": "true" }, sign), el("code", line)));
    return el("div.conversion",
        el("h4", safe ? "Write (keeps the meaning)" : "Write"),
        el("pre.code", { tabindex: "0", "aria-label": "Before and after" },
            before ? lines(before, "−", "gone") : null, after ? lines(after, "+", "come") : null));
}
