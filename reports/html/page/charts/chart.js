// The charting library, cut to what the page uses, with our colours. Charts are vector graphics:
// sharp in print, and their texts can be read.

import { BarChart, CustomChart, GraphChart, TreemapChart } from "echarts/charts";
import { GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

import { el } from "../dom.js";
import { color } from "../words.js";

use([BarChart, CustomChart, GraphChart, TreemapChart, GridComponent, MarkLineComponent,
    TooltipComponent, SVGRenderer]);

const live = new Set();

export const ink = () => ({
    text: color("--ink"), muted: color("--muted"), line: color("--line"), paper: color("--card"), accent: color("--accent"),
});

/** Axis settings that all charts share. */
export const quietAxis = () => ({
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: ink().muted, fontSize: 12, hideOverlap: true },
    splitLine: { lineStyle: { color: ink().line } },
});

export const nameAxis = () => ({
    ...quietAxis(),
    type: "category",
    axisLabel: { color: ink().text, fontSize: 12, width: 190, overflow: "truncate" },
    splitLine: { show: false },
});

/** A tooltip whose rows are texts, never markup. */
export const tip = (title, rows) =>
    el("div.tip", el("strong", title), rows.map(([name, value, swatch]) =>
        el("div.tip-row", swatch ? el("i.swatch", { css: { background: swatch } }) : null, el("span", name), el("b", value))));

export function tooltip(content) {
    return {
        trigger: "item",
        confine: true,
        backgroundColor: color("--card"),
        borderColor: color("--line"),
        textStyle: { color: color("--ink"), fontSize: 13 },
        formatter: (params) => content(params) || "",
    };
}

/** A chart of a given height, drawn by options(width) when it is in the document, and again when the
 *  width or the colours change. onClick gets what was clicked on. */
export function chart({ height, label, options, onClick }) {
    const element = el("div.chart", { role: "img", "aria-label": label, css: { height: `${height}px` } });
    let drawn = null;
    const begin = () => {
        drawn = init(element, null, { renderer: "svg" });
        if (onClick)
            drawn.on("click", onClick);
    };
    const draw = () => {
        if (!element.clientWidth)
            return;
        if (!drawn)
            begin();
        drawn.resize();
        drawn.setOption({ animation: false, textStyle: { fontFamily: "inherit" }, ...options(element.clientWidth) }, true);
    };
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    live.add({
        draw,
        isShown: () => element.isConnected,
        dispose: () => {
            observer.disconnect();
            drawn?.dispose();
        },
    });
    return element;
}

/** Draws every chart in the document again: the colours changed, or it is about to be printed. */
export function redraw() {
    for (const each of live)
        if (each.isShown())
            each.draw();
}

/** Frees what charts hold that have left the document. */
export function forgetCharts() {
    for (const each of live)
        if (!each.isShown()) {
            each.dispose();
            live.delete(each);
        }
}
