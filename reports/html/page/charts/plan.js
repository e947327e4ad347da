// The waves of the backlog on a time line of working days.

import { number, plural } from "../format.js";
import { color } from "../words.js";
import { chart, ink, nameAxis, quietAxis, tip, tooltip } from "./chart.js";

export const PLAN_WORDS = [
    { name: "installed", title: "until all its modules install (P50)", color: "--accent" },
    { name: "done", title: "until all of it is done (P50)", color: "--accent-soft" },
    { name: "late", title: "done at the P80", color: "--muted" },
];

function rowsOf(backlog) {
    const begin = new Map();
    for (const { wave, plan } of backlog.packages)
        begin.set(wave, Math.min(begin.get(wave) ?? Infinity, plan.begin / backlog.calendar.hours_per_day));
    return backlog.waves.map((wave) => ({ ...wave, begin: Math.min(begin.get(wave.wave) ?? 0, wave.installed_p50) }));
}

/** One row: two stretches, and a whisker to the P80. */
function row(params, api) {
    const [index, begin, installed, done, late] = [0, 1, 2, 3, 4].map((dimension) => api.value(dimension));
    const x = (day) => api.coord([day, index])[0];
    const y = api.coord([0, index])[1];
    const height = Math.min(18, api.size([0, 1])[1] * 0.55);
    const box = (from, to, fill) => ({ type: "rect", shape: { x: x(from), y: y - height / 2, width: Math.max(1, x(to) - x(from)), height, r: 2 }, style: { fill: color(fill) } });
    const line = (x1, y1, x2, y2) => ({ type: "line", shape: { x1, y1, x2, y2 }, style: { stroke: color("--muted"), lineWidth: 1.5 } });
    return {
        type: "group",
        children: [line(x(done), y, x(late), y), line(x(late), y - height / 3, x(late), y + height / 3),
            box(begin, done, "--accent-soft"), box(begin, installed, "--accent")],
    };
}

export function planChart(backlog) {
    const rows = rowsOf(backlog);
    const last = Math.max(...rows.map((each) => each.done_p80), 1);
    const names = rows.map(({ wave, modules }) => `Wave ${wave}: ${modules.length > 2 ? plural(modules.length, "module") : modules.join(", ")}`);
    return chart({
        height: 56 + rows.length * 34,
        label: `Working days by wave: ${rows.map((each) => `wave ${each.wave} done on day ${number(each.done_p50)}, at the P80 ${number(each.done_p80)}`).join("; ")}`,
        options: (width) => ({
            grid: { left: 4, right: 16, top: 4, bottom: 42, containLabel: true },
            tooltip: tooltip(({ dataIndex }) => {
                const each = rows[dataIndex];
                return tip(names[dataIndex], [["Begins on day", number(each.begin)],
                    ["All installed (P50, P80)", `${number(each.installed_p50)}, ${number(each.installed_p80)}`],
                    ["All done (P50, P80)", `${number(each.done_p50)}, ${number(each.done_p80)}`]]);
            }),
            xAxis: { ...quietAxis(), type: "value", min: 0, max: last, name: "working days from the start", nameLocation: "middle", nameGap: 26, nameTextStyle: { color: ink().muted, fontSize: 12 }, axisLabel: { ...quietAxis().axisLabel, showMaxLabel: false } },
            yAxis: { ...nameAxis(), inverse: true, data: names, axisLabel: { ...nameAxis().axisLabel, width: Math.min(260, width * 0.36) } },
            series: [{ type: "custom", renderItem: row, encode: { x: [1, 2, 3, 4], y: 0 }, data: rows.map((each, index) => [index, each.begin, each.installed_p50, each.done_p50, each.done_p80]) }],
        }),
    });
}
