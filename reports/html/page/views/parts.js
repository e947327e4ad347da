// Pieces that several views are made of.

import { el, link } from "../dom.js";
import { count, hours } from "../format.js";
import { laneCounts, sum } from "../sums.js";
import { BEYOND, KNOWN, LANES } from "../words.js";

export const swatch = (word) => el("i.swatch", { css: { background: `var(${word.color})` } });

export const laneTag = (word) => el("span.lane-tag", swatch(word), word.title);

export function card(title, about, ...content) {
    return el("section.card", title ? el("h2", title) : null, about ? el("p.about", about) : null, ...content);
}

export function legend(words) {
    return el("p.legend", words.map((word) => el("span", { title: word.means ?? null }, swatch(word), word.title)));
}

export const heatLegend = (low, high) =>
    el("p.legend", el("span", low, el("i.heat", { role: "presentation" }), high));

const PARTS = [...LANES, KNOWN, BEYOND];

/** A bar in the lanes' colours, as long as its share of the longest. */
export function laneBar(values, longest) {
    const all = sum(values);
    return el("span.lane-bar", { "aria-hidden": "true" },
        el("span.lane-fill", { css: { width: `${longest ? (100 * all) / longest : 0}%` } },
            values.map((value, lane) => (value
                ? el("i", { css: { "flex-grow": value, background: `var(${PARTS[lane].color})` } }) : null))));
}

export function laneCountsText(findings) {
    const counts = laneCounts(findings);
    return LANES.map((lane, index) => (counts[index] ? `${count(counts[index])} ${lane.title.toLowerCase()}` : ""))
        .filter(Boolean).join(", ") || "nothing to act on";
}

export const moduleLink = (module) => link(`#/module/${module.id}`, module.name);
export const fileLink = (file, ...label) => link(`#/file/${file.number}`, ...(label.length ? label : [file.path]));
export const changeLink = (change, label) => link(`#/change/${change.number}`, label);

const PORTION = 250; // rows put into the document at a time

/** A table that sorts by its columns. columns: {title, value(row), cell(row), right, wide}; most:
 *  rows that there is room for. */
export function sortedTable(rows, columns, { initial = 0, down = true, label, most = Infinity } = {}) {
    const table = el("table.sorted", { "aria-label": label });
    const end = Math.min(most, rows.length);
    const more = el("p", el("button.more", { type: "button", on: { click: () => {
        shown += PORTION;
        paint();
    } } }));
    let by = initial, falling = down, shown = PORTION;
    const compare = (a, b) => {
        const [x, y] = [columns[by].value(a), columns[by].value(b)];
        const order = typeof x === "string" ? x.localeCompare(y, "en") : x - y;
        return falling ? -order : order;
    };
    const order = (index) => {
        falling = index === by ? !falling : typeof columns[index].value(rows[0] ?? {}) !== "string";
        by = index;
        paint(index);
    };
    function paint(focused) {
        const head = el("tr", columns.map((column, index) => el(`th${column.right ? ".right" : ""}`,
            { scope: "col", "aria-sort": index === by ? (falling ? "descending" : "ascending") : "none" },
            el("button", { type: "button", on: { click: () => order(index) } }, column.title,
                el("span.arrow", { "aria-hidden": "true" }, index === by ? (falling ? " ↓" : " ↑") : "")))));
        const body = [...rows].map((row, index) => ({ row, index }))
            .sort((a, b) => compare(a.row, b.row) || a.index - b.index).slice(0, Math.min(shown, end))
            .map(({ row }) => el("tr", columns.map((column, index) =>
                el(`td${column.right ? ".right" : ""}${column.wide ? ".wide" : ""}`, { "data-title": index ? column.title : null }, column.cell(row)))));
        table.replaceChildren(el("thead", head), el("tbody", body));
        if (focused !== undefined)
            table.querySelectorAll("th button")[focused]?.focus();
        more.hidden = shown >= end;
        more.firstChild.replaceChildren(`Show ${count(Math.min(PORTION, end - shown))} more of ${count(rows.length)}`);
    }
    paint();
    return el("div", table, more);
}

export const hoursCell = (value) => el("span.number", hours(value));
