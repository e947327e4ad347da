// Two maps of the project: its lines by how much effort stands in them, and its modules by what
// depends on what.

import { count, hours, plural } from "../format.js";
import { hoursOf, waveOf } from "../sums.js";
import { color } from "../words.js";
import { chart, ink, tip, tooltip } from "./chart.js";

/** 0 … 1 as a colour between the two ends of the scale that the style sheet names. */
export function heat(share) {
    const stops = ["--heat-0", "--heat-1", "--heat-2", "--heat-3", "--heat-4"].map(color);
    const at = Math.max(0, Math.min(0.9999, share)) * (stops.length - 1);
    const [from, to] = [stops[Math.floor(at)], stops[Math.floor(at) + 1]].map((hex) => parseInt(hex.slice(1), 16));
    const mix = (shift) => Math.round(((from >> shift) & 255) + (at % 1) * (((to >> shift) & 255) - ((from >> shift) & 255)));
    return `rgb(${mix(16)},${mix(8)},${mix(0)})`;
}

const darkText = (share) => (document.documentElement.dataset.shade === "dark" ? share > 0.55 : share < 0.55);

const labelColor = (share) => (darkText(share) ? "#1d2730" : "#ffffff");

/** Hours per 100 lines, so that half of the code's lines lie below the middle of the scale. */
const density = (work, lines) => (lines ? (100 * work) / lines : 0);

const share = (value, most) => (most ? Math.sqrt(value / most) : 0);

function folders(report) {
    const lines = new Map();
    for (const file of report.files)
        if (file.module && file.lines) {
            const all = lines.get(file.module) ?? [];
            all.push({ file, work: hoursOf(file.findings) });
            lines.set(file.module, all);
        }
    return [...lines].map(([module, files]) => ({
        module, files,
        lines: files.reduce((all, { file }) => all + file.lines, 0),
        work: hoursOf(module.findings),
    }));
}

/** A name on as many lines as a tile of that side has room for, broken after underscores. */
function broken(name, side) {
    const perLine = Math.max(4, side / 6.6), most = Math.max(1, Math.floor((0.62 * side) / 13));
    const lines = [""];
    for (const part of name.split(/(?<=_)/)) {
        if (lines[lines.length - 1] && lines[lines.length - 1].length + part.length > perLine)
            lines.push("");
        lines[lines.length - 1] += part;
    }
    return [...lines.slice(0, most - 1), lines.slice(most - 1).join("")].filter(Boolean).join("\n");
}

const MAP_HEIGHT = 460;
// Square pixels: from which a module's files are told apart, and from which a tile is labelled.
const ROOM = 9000;
const LABELLED = 900;

export function treemapChart(report, openModule, openFile) {
    const modules = folders(report);
    const all = modules.reduce((lines, row) => lines + row.lines, 0);
    const most = Math.max(...modules.filter((row) => row.lines > 50).map((row) => density(row.work, row.lines)), 0.01);
    const data = (width) => {
        const area = (lines) => (lines / all) * width * MAP_HEIGHT;
        const node = (name, lines, work, extra) => {
            const heatShare = share(density(work, lines), most);
            return { name, value: lines, work, itemStyle: { color: heat(heatShare) },
                label: { color: labelColor(heatShare), show: area(lines) > LABELLED, formatter: () => broken(name, Math.sqrt(area(lines))) }, ...extra };
        };
        const files = (row) => row.files.map(({ file, work }) => node(file.path.split("/").pop(), file.lines, work, { file: file.number }));
        return modules.map((row) => node(row.module.name, row.lines, row.work, {
            module: row.module.id, upperLabel: { formatter: () => row.module.name }, children: area(row.lines) > ROOM ? files(row) : undefined,
        }));
    };
    return chart({
        height: MAP_HEIGHT,
        label: "Map of the code: area is lines, colour is hours per 100 lines",
        onClick: ({ data: { file, module } = {} }) => {
            if (file !== undefined)
                openFile(report.files[file]);
            else if (module !== undefined)
                openModule(report.moduleById.get(module));
        },
        options: (width) => ({
            tooltip: tooltip(({ data: over }) => over?.name && tip(report.files[over.file]?.path ?? over.name, [
                ["Lines", count(over.value)], ["Findings' hours", hours(over.work)], ["Per 100 lines", hours(density(over.work, over.value))],
            ])),
            series: [{
                type: "treemap",
                data: data(width),
                left: 0, right: 0, top: 0, bottom: 0,
                roam: false,
                nodeClick: false,
                breadcrumb: { show: false },
                visibleMin: 40,
                label: { show: true, fontSize: 11, lineHeight: 13, overflow: "truncate", padding: 2 },
                upperLabel: { show: true, height: 19, fontSize: 12, color: ink().text, overflow: "truncate", padding: [0, 4] },
                levels: [
                    { itemStyle: { borderWidth: 0, gapWidth: 2, borderColor: ink().paper }, upperLabel: { show: false } },
                    { itemStyle: { borderWidth: 1, gapWidth: 1, borderColor: ink().line } },
                    { itemStyle: { gapWidth: 0.5 } },
                ],
            }],
        }),
    });
}

/** What a module depends on among those drawn, also by way of others. */
function nearestDrawn(module, drawn) {
    const found = new Set(), seen = new Set(module.depends);
    for (const each of seen) {
        if (drawn.has(each))
            found.add(each);
        else
            each.depends.forEach((other) => seen.add(other));
    }
    found.delete(module);
    return [...found];
}

/** Links that say nothing new, since another path leads there, only blur the picture. */
function directLinks(nodes) {
    const above = new Map();
    const links = [];
    for (const { module, depends } of [...nodes].sort((a, b) => a.wave - b.wave)) {
        const reach = new Set();
        for (const other of depends)
            for (const each of above.get(other) ?? [])
                reach.add(each);
        for (const other of depends)
            if (!reach.has(other))
                links.push([other, module]);
        depends.forEach((other) => reach.add(other));
        above.set(module, reach);
    }
    return links;
}

/** Each wave is a column; within it a module stands near what it depends on. */
function placed(nodes, links) {
    const columns = [];
    for (const node of nodes)
        (columns[node.wave] ??= []).push(node);
    const byModule = new Map(nodes.map((node) => [node.module, node]));
    const neighbours = new Map(nodes.map((node) => [node, []]));
    for (const [from, to] of links) {
        neighbours.get(byModule.get(to)).push(byModule.get(from));
        neighbours.get(byModule.get(from)).push(byModule.get(to));
    }
    for (const column of columns)
        column?.forEach((node, index) => (node.y = (index + 0.5) / column.length));
    for (let round = 0; round < 12; ++round)
        for (const column of round % 2 ? [...columns].reverse() : columns) {
            if (!column)
                continue;
            for (const node of column) {
                const near = neighbours.get(node);
                node.want = near.length ? near.reduce((all, other) => all + other.y, 0) / near.length : node.y;
            }
            column.sort((a, b) => a.want - b.want || a.module.id - b.module.id);
            column.forEach((node, index) => (node.y = (index + 0.5) / column.length));
        }
    return Math.max(...columns.map((column) => column?.length ?? 0));
}

/** Pixels: the library fits what it is given into its box, and must not have to stretch it. */
function inPixels(nodes, width, height) {
    const last = Math.max(1, ...nodes.map((node) => node.wave));
    const top = Math.min(...nodes.map((node) => node.y)), bottom = Math.max(...nodes.map((node) => node.y));
    return nodes.map(({ wave, y }) => [(wave * width) / last, bottom > top ? ((y - top) * height) / (bottom - top) : height / 2]);
}

const tipOf = (module) => tip(module.name, [
    ["Hours", hours(module.hours.mean)],
    ["Depends on", count(module.depends.length)],
    ["Needed by", count(module.dependents.length)],
]);

const MOST_NODES = 80; // more cannot be told apart

/** Modules that depend on others or that others depend on, and which of them are drawn. */
export function connected(report) {
    const all = report.modules.filter((module) => module.depends.length || module.dependents.length);
    const dearest = [...all].sort((a, b) => b.hours.mean - a.hours.mean || a.id - b.id).slice(0, MOST_NODES);
    return { all, drawn: all.length > MOST_NODES ? dearest.sort((a, b) => a.id - b.id) : all };
}

/** null where no module of the project depends on another. */
export function dependencyChart(report, open) {
    const waves = waveOf(report);
    const drawn = new Set(connected(report).drawn);
    const nodes = [...drawn].map((module) => ({ module, depends: nearestDrawn(module, drawn), wave: waves.get(module) }));
    if (!nodes.length)
        return null;
    // Waves of which nothing is drawn leave no gap.
    const steps = [...new Set(nodes.map((node) => node.wave))].sort((a, b) => a - b);
    nodes.forEach((node) => (node.wave = steps.indexOf(node.wave)));
    const links = directLinks(nodes);
    const numberOf = new Map(nodes.map((node, index) => [node.module, String(index)]));
    const tallest = placed(nodes, links);
    const last = Math.max(...nodes.map((node) => node.wave));
    const most = Math.max(...nodes.map((node) => node.module.hours.mean), 0.1);
    const height = Math.min(900, Math.max(280, tallest * 22 + 30));
    return chart({
        height,
        label: `Dependencies of ${plural(nodes.length, "module")}, coloured by hours`,
        onClick: ({ dataType, dataIndex }) => dataType === "node" && open(nodes[dataIndex].module),
        options: (width) => {
            const right = Math.min(220, width * 0.28);
            const at = inPixels(nodes, width - 14 - right, height - 28);
            return {
                tooltip: tooltip(({ dataType, dataIndex }) => dataType === "node" && tipOf(nodes[dataIndex].module)),
                series: [{
                    type: "graph",
                    layout: "none",
                    left: 14, right, top: 14, bottom: 14,
                    edgeSymbol: ["none", "arrow"],
                    edgeSymbolSize: 5,
                    lineStyle: { color: ink().muted, opacity: 0.4, curveness: 0.06, width: 1 },
                    emphasis: { focus: "adjacency", lineStyle: { opacity: 0.9, width: 2 } },
                    label: { show: true, position: "right", fontSize: 11, color: ink().text, overflow: "truncate", width: Math.max(60, Math.min(200, width / (last + 1.5) - 20)) },
                    data: nodes.map(({ module }, index) => ({
                        id: String(index), name: module.name, x: at[index][0], y: at[index][1],
                        symbolSize: 7 + 20 * Math.sqrt(module.hours.mean / most),
                        itemStyle: { color: heat(share(module.hours.mean, most)), borderColor: ink().muted, borderWidth: 0.6 },
                    })),
                    links: links.map(([from, to]) => ({ source: numberOf.get(from), target: numberOf.get(to) })),
                }],
            };
        },
    });
}
