// Every finding, filtered and sorted; the one selected stands beside the list.

import { button, el } from "../dom.js";
import { ORDERS, readFilter, shownFindings, writeFilter } from "../filters.js";
import { count, hours, series } from "../format.js";
import { Rows } from "../rows.js";
import { hoursOf } from "../sums.js";
import { STATES } from "../triage.js";
import { CONFIDENCES, LANES, REVIEW, laneOf } from "../words.js";
import { findingDetail } from "./finding.js";
import { swatch } from "./parts.js";
import { triageMenu } from "./triage_menu.js";

const isNarrow = () => matchMedia("(max-width: 820px)").matches;

function row(triage) {
    return (finding) => {
        const state = triage.of(finding)?.state;
        return el(state ? "div.row.decided" : "div.row",
            el("i.row-lane", { css: { background: `var(${laneOf(finding).color})` } }),
            el("div.row-main", el("div.row-message", finding.message),
                el("div.row-place", `${finding.file.path}:${finding.line}`)),
            el("div.row-side", el("span", hours(finding.hours)),
                el("small", state ? STATES[state].title : laneOf(finding).title)));
    };
}

function select(label, value, options, onChange) {
    return el("label.field", el("span", label), el("select", { on: { change: (event) => onChange(event.target.value) } },
        options.map(([name, title]) => el("option", { value: name, selected: name === value }, title))));
}

function chips(label, words, chosen, onChange) {
    return el("fieldset.chips", el("legend", label), words.map((word) => {
        const on = chosen.has(word.name);
        return button([word.color ? swatch(word) : null, word.title], () => {
            chosen[on ? "delete" : "add"](word.name);
            onChange();
        }, { "aria-pressed": on, title: word.means, class: on ? "chosen" : "" });
    }));
}

const unique = (values) => [...new Set(values)].sort();

function controls(report, filter, changed) {
    const set = (key) => (value) => {
        filter[key] = value;
        changed();
    };
    let waiting = 0;
    const search = el("label.field.search", el("span", "Text"), el("input", {
        type: "search", value: filter.text, placeholder: "words in message, file, change", id: "search",
        on: { input: (event) => {
            clearTimeout(waiting);
            waiting = setTimeout(() => set("text")(event.target.value), 120);
        } },
    }));
    const majors = unique(report.findings.map((finding) => finding.series)).sort((a, b) => a - b);
    return el("div.filters", search,
        select("Module", filter.module, [["", "All modules"], ...unique(report.modules.map((m) => m.name)).map((n) => [n, n])], set("module")),
        select("Check", filter.check, [["", "All checks"], ...unique(report.changes.map((c) => c.check)).map((c) => [c, c])], set("check")),
        select("Since", filter.series, [["", "Any series"], ...majors.map((major) => [String(major), series(major)])], set("series")),
        select("Order", filter.sort || "place", Object.entries(ORDERS).map(([name, { title }]) => [name, title]), set("sort")),
        chips("Lane", [...LANES, REVIEW], filter.lane, changed),
        chips("Confidence", CONFIDENCES, filter.confidence, changed),
        chips("Triage", [{ name: "open", title: "Open", means: "Nothing was decided yet." },
            ...Object.entries(STATES).map(([name, { title, means }]) => ({ name, title, means }))], filter.state, changed));
}

export function findingsView(app, query) {
    const { report, triage } = app;
    const filter = readFilter(query);
    const status = el("p.status", { role: "status" });
    const place = el("div.filter-place");
    const detail = el("aside.detail", { "aria-label": "Finding", tabindex: "-1" });
    const shut = () => {
        detail.classList.remove("open");
        rows.element.focus({ preventScroll: true });
    };
    const show = (finding) => detail.replaceChildren(
        button("Close", shut, { class: "close" }), findingDetail(app, finding, { heading: "h2" }));
    const rows = new Rows({
        label: "Findings",
        height: () => (isNarrow() ? 76 : 56),
        render: row(triage),
        onSelect: show,
        onOpen: () => {
            detail.classList.add("open");
            detail.scrollTop = 0;
            if (isNarrow())
                detail.focus();
        },
        onKey: (event, finding) => {
            const state = { a: "accept", i: "ignore", o: "" }[event.key];
            if (state === undefined || !finding)
                return false;
            triage.set(finding, state);
            show(finding);
            return true;
        },
    });
    detail.addEventListener("keydown", (event) => event.key === "Escape" && shut());

    function apply(first) {
        const shown = shownFindings(report, filter, triage);
        rows.show(shown);
        status.replaceChildren(`${count(shown.length)} of ${count(report.findings.length)} findings, ${hours(hoursOf(shown))}`);
        if (first !== true) {
            history.replaceState(null, "", `#/findings${writeFilter(filter)}`);
            rows.element.scrollTop = 0;
            paintControls();
        }
        if (rows.selected < 0 && shown.length && !isNarrow())
            rows.select(0, false);
        if (!shown.length)
            detail.replaceChildren(el("p.dim", "No finding passes these filters."));
    }
    function paintControls() {
        const had = document.activeElement;
        const where = had && place.contains(had) ? [...place.querySelectorAll("input,select,button")].indexOf(had) : -1;
        const caret = had?.selectionStart;
        place.replaceChildren(controls(report, filter, apply));
        const again = place.querySelectorAll("input,select,button")[where];
        again?.focus();
        if (caret !== undefined && caret !== null && again?.type === "search")
            again.setSelectionRange(caret, caret);
    }
    paintControls();
    apply(true);
    const onTriage = () => rows.refresh();
    triage.listeners.add(onTriage);
    const view = el("div.findings-view", el("div.filter-bar", place, el("div.status-line", status, triageMenu(app))),
        el("div.split", rows.element, detail));
    view.leave = () => triage.listeners.delete(onTriage);
    return view;
}
