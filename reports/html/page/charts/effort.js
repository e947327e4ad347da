// Bars: hours by module and lane, by series, and what drives the width.

import { count, hours, number, plural, series } from "../format.js";
import { laneHours, sum } from "../sums.js";
import { BEYOND, KNOWN, LANES, color } from "../words.js";
import { chart, ink, nameAxis, quietAxis, tip, tooltip } from "./chart.js";

const MOST = 18;

const parts = [...LANES, KNOWN, BEYOND];

/** The parts that any module has, for a legend. */
export const partsShown = (report) => parts.filter((part) => part !== KNOWN || report.modules.some((module) => partsOf(module)[LANES.length] > 0.05));

/** Modules that the chart has no room for. */
export const restOf = (report) => [...report.modules].sort((a, b) => b.hours.mean - a.hours.mean).slice(MOST);

/** Hours of each part of a module: its lanes, findings that are not listed, what is around them. */
export const partsOf = (module) => {
    const lanes = laneHours(module.findings);
    const found = module.terms.findings + module.terms.cosmetic;
    const unlisted = found - sum(lanes);
    return [...lanes, unlisted > 0.05 ? unlisted : 0, Math.max(0, module.hours.mean - found)];
};

function stacked(rows, horizontal) {
    return parts.map((part, index) => ({
        name: part.title,
        type: "bar",
        stack: "all",
        barMaxWidth: horizontal ? 18 : 64,
        itemStyle: { color: color(part.color), borderColor: color("--card"), borderWidth: horizontal ? 0.5 : 1 },
        data: rows.map((row) => row.values[index] ?? 0),
    }));
}

const total = (rows, position) => ({
    type: "bar",
    stack: "all",
    silent: true,
    data: rows.map((row) => ({ value: 0, label: { show: true, position, formatter: row.label, color: ink().muted, fontSize: 12, lineHeight: 16, align: position === "top" ? "center" : "left", verticalAlign: position === "top" ? "bottom" : "middle" } })),
});

const tipOf = (row) => tip(row.title, [
    ...parts.map((part, index) => [part.title, hours(row.values[index] ?? 0), color(part.color)])
        .filter((_, index) => row.values[index] > 0.005),
    ["Together", hours(sum(row.values))],
]);

export function moduleChart(report, open) {
    const sorted = [...report.modules].filter((m) => m.hours.mean > 0).sort((a, b) => b.hours.mean - a.hours.mean);
    const rows = sorted.slice(0, MOST).map((module) => ({ module, title: module.name, values: partsOf(module), label: hours(module.hours.mean) }));
    // The rest is said below the chart: as a bar it would press the single modules together.
    const longest = Math.max(...rows.map((row) => sum(row.values)), 0.1);
    return chart({
        height: 40 + rows.length * 25,
        label: `Hours by module and lane; the most: ${rows.slice(0, 3).map((row) => `${row.title} ${row.label}`).join(", ")}`,
        onClick: ({ dataIndex }) => open(rows[dataIndex].module),
        options: (width) => ({
            grid: { left: 4, right: 64, top: 4, bottom: 24, containLabel: true },
            tooltip: tooltip(({ dataIndex }) => tipOf(rows[dataIndex])),
            xAxis: { ...quietAxis(), type: "value", max: longest, axisLabel: { ...quietAxis().axisLabel, showMaxLabel: false, formatter: "{value} h" } },
            yAxis: { ...nameAxis(), inverse: true, data: rows.map((row) => row.title), axisLabel: { ...nameAxis().axisLabel, width: Math.min(230, width * 0.32) } },
            series: [...stacked(rows, true), total(rows, "right")],
        }),
    });
}

export function roadmapChart(report, open) {
    const { from, to } = report.summary;
    const rows = [];
    for (let major = from + 1; major <= to; ++major) {
        const findings = report.findings.filter((finding) => finding.series === major);
        const values = laneHours(findings);
        rows.push({ major, title: `${series(major - 1)} to ${series(major)}`, values, label: `${hours(sum(values))}\n${plural(findings.filter((finding) => finding.counts).length, "finding")}` });
    }
    return chart({
        height: 300,
        label: `Hours by the series that causes them: ${rows.map((row) => `${row.title} ${number(sum(row.values))} h`).join(", ")}`,
        onClick: ({ dataIndex }) => open(rows[dataIndex].major),
        options: () => ({
            grid: { left: 4, right: 8, top: 40, bottom: 4, containLabel: true },
            tooltip: tooltip(({ dataIndex }) => tipOf(rows[dataIndex])),
            xAxis: { ...nameAxis(), data: rows.map((row) => series(row.major)) },
            yAxis: { ...quietAxis(), type: "value", axisLabel: { ...quietAxis().axisLabel, formatter: "{value} h" } },
            series: [...stacked(rows, false), total(rows, "top")],
        }),
    });
}

const DRIVERS = {
    modules: "Modules, each by itself",
    project: "The project: team, tests, data",
};

const driverTitle = (part) => Object.entries(DRIVERS).find(([key]) => part.startsWith(key))?.[1] ??
    part[0].toUpperCase() + part.slice(1);

export function tornadoChart(report) {
    const mean = report.summary.hours.mean;
    const rows = report.drivers.map((driver) => ({ ...driver, title: driverTitle(driver.part) }));
    const low = Math.min(...rows.map((row) => row.low)), high = Math.max(...rows.map((row) => row.high));
    const side = (key, fill, align) => ({
        type: "bar",
        stack: key,
        barGap: "-100%",
        barMaxWidth: 20,
        itemStyle: { color: fill },
        label: { show: true, position: align, color: ink().muted, fontSize: 11, formatter: ({ dataIndex }) => (rows[dataIndex].high - rows[dataIndex].low > 0.02 * (high - low) ? number(rows[dataIndex][key]) : "") },
        data: rows.map((row) => row[key] - mean),
    });
    const room = (high - low) * 0.1;
    return chart({
        height: 50 + rows.length * 30,
        label: `What drives the width of the estimate: ${rows.map((row) => `${row.title} ${number(row.low)} to ${number(row.high)} h`).join("; ")}`,
        options: (width) => ({
            grid: { left: 4, right: 12, top: 4, bottom: 24, containLabel: true },
            tooltip: tooltip(({ dataIndex }) => tip(rows[dataIndex].title, [["If this goes well (P10)", hours(rows[dataIndex].low)], ["If it goes badly (P90)", hours(rows[dataIndex].high)]])),
            xAxis: { ...quietAxis(), type: "value", min: low - mean - room, max: high - mean + room, axisLabel: { ...quietAxis().axisLabel, showMinLabel: false, showMaxLabel: false, formatter: (value) => `${count(value + mean)} h` } },
            yAxis: { ...nameAxis(), inverse: true, data: rows.map((row) => row.title), axisLabel: { ...nameAxis().axisLabel, width: Math.min(210, width * 0.36) } },
            series: [side("low", color("--lane-silent"), "left"), side("high", color("--lane-runtime"), "right")],
        }),
    });
}
