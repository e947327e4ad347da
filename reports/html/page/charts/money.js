// What an upgrade costs now and later.

import { money } from "../format.js";
import { color } from "../words.js";
import { chart, ink, nameAxis, quietAxis, tip, tooltip } from "./chart.js";

const PARTS = [["work", "Work", "--accent"], ["fees", "Fees until then", "--beyond"], ["surcharges", "Surcharges", "--lane-runtime"]];

const thousands = (value) => (value >= 10000 ? `${Math.round(value / 1000)}k` : String(value));

export function waitingChart({ waiting }) {
    const rows = waiting.map((row) => ({ ...row, title: `${row.months ? `in ${row.months} months` : "now"}\nto ${row.to}${row.extrapolated ? ", foreseen" : ""}` }));
    return chart({
        height: 260,
        label: `Cost of waiting: ${rows.map((row) => `${row.title.replace("\n", " ")} ${money(row.total)}`).join("; ")}`,
        options: () => ({
            grid: { left: 4, right: 8, top: 28, bottom: 4, containLabel: true },
            tooltip: tooltip(({ dataIndex }) => tip(rows[dataIndex].title, [
                ...PARTS.map(([key, name, fill]) => [name, money(rows[dataIndex][key]), color(fill)]), ["Together", money(rows[dataIndex].total)]])),
            xAxis: { ...nameAxis(), data: rows.map((row) => row.title), axisLabel: { ...nameAxis().axisLabel, lineHeight: 16, width: 120, hideOverlap: false } },
            yAxis: { ...quietAxis(), type: "value", axisLabel: { ...quietAxis().axisLabel, formatter: thousands } },
            series: PARTS.map(([key, name, fill], index) => ({
                name, type: "bar", stack: "all", barMaxWidth: 72, itemStyle: { color: color(fill) },
                label: index === PARTS.length - 1 ? { show: true, position: "top", color: ink().muted, formatter: ({ dataIndex }) => money(rows[dataIndex].total) } : undefined,
                data: rows.map((row) => Number(row[key].amount)),
            })),
        }),
    });
}
