// Starts the page: reads the data, then shows the view that the address names.

import { forgetCharts, redraw } from "./charts/chart.js";
import { readReport } from "./data.js";
import { button, el, link } from "./dom.js";
import { count, plural, series } from "./format.js";
import { preparePrint } from "./print.js";
import { applyTheme, nextTheme, themeName } from "./theme.js";
import { Triage } from "./triage.js";
import { changeView, changesView } from "./views/changes.js";
import { backlogView } from "./views/backlog.js";
import { coverageView } from "./views/coverage.js";
import { fileView } from "./views/file.js";
import { findingsView } from "./views/findings.js";
import { moduleView, modulesView } from "./views/modules.js";
import { overview } from "./views/overview.js";
import { quoteView } from "./views/quote.js";
import { stepsView } from "./views/steps.js";

// name: view(app, argument), title in the navigation ("" for views that a link leads to), what the
// report must hold for it.
const VIEWS = {
    overview: { view: overview, title: "Overview" },
    modules: { view: modulesView, title: "Modules" },
    changes: { view: changesView, title: "Changes" },
    findings: { view: findingsView, title: "Findings" },
    backlog: { view: backlogView, title: "Backlog", needs: "backlog" },
    data: { view: stepsView, title: "Stored data", needs: "steps" },
    quote: { view: quoteView, title: "Quote", needs: "quote" },
    coverage: { view: coverageView, title: "Coverage" },
    module: { view: moduleView, title: "", under: "modules" },
    change: { view: changeView, title: "", under: "changes" },
    file: { view: fileView, title: "", under: "modules" },
};

const holds = (report, part) => !part || (Array.isArray(report[part]) ? report[part].length > 0 : Boolean(report[part]));

/** #/findings?lane=… or #/module/3: the view's name and its argument. */
function route() {
    const [, name, slash, argument] = /^#\/(\w+)(\/|\?)?(.*)$/.exec(location.hash) ?? [];
    if (!VIEWS[name])
        return { name: "overview", argument: "" };
    return { name, argument: slash ? decodeURIComponent(slash === "/" ? argument : encodeURIComponent(argument)) : "" };
}

const projectName = (roots) => roots.map((root) => root.replace(/\/+$/, "").split("/").pop() || root).join(", ");

function masthead(app) {
    const { summary, modules, findings } = app.report;
    const theme = button(themeName(), () => {
        nextTheme();
        theme.replaceChildren(themeName());
        redraw();
    }, { title: "Colours of the page" });
    return el("header.masthead",
        el("div.masthead-text",
            el("p.kicker", "Upgrade report"),
            el("h1", projectName(summary.roots), el("span.span", `Odoo ${series(summary.from)} to ${series(summary.to)}`)),
            el("p.dim", `${plural(modules.length, "module")}, ${count(summary.code)} lines of code, ${plural(findings.filter((f) => f.counts).length, "finding")}`)),
        el("div.masthead-tools", theme, button("Print", () => print(), { title: "Overview, modules and changes, as a document" })));
}

function start(report) {
    const app = { report, triage: new Triage(report) };
    const name = projectName(report.summary.roots);
    document.title = `${name}: Odoo ${series(report.summary.from)} to ${series(report.summary.to)}`;
    const main = el("main", { id: "main", tabindex: "-1" });
    const tabs = el("nav.tabs", { "aria-label": "Parts of the report" }, Object.entries(VIEWS)
        .filter(([, { title, needs }]) => title && holds(report, needs)).map(([name, { title }]) => {
            const tab = link(`#/${name}`, title);
            tab.dataset.name = name;
            return tab;
        }));
    let shown = null;
    function show() {
        const { name, argument } = route();
        shown?.leave?.();
        const { view, needs } = VIEWS[name];
        shown = (!holds(report, needs) ? null : view(app, ...(argument ? [argument] : []))) ?? el("p", "There is no such page in this report.");
        main.replaceChildren(shown);
        forgetCharts();
        main.className = `view-${name}`;
        for (const tab of tabs.children) {
            if (tab.dataset.name === (VIEWS[name].under ?? name))
                tab.setAttribute("aria-current", "page");
            else
                tab.removeAttribute("aria-current");
        }
        scrollTo(0, 0);
    }
    addEventListener("hashchange", show);
    addEventListener("keydown", (event) => {
        if (event.key !== "/" || /INPUT|SELECT|TEXTAREA/.test(document.activeElement?.tagName))
            return;
        event.preventDefault();
        if (route().name !== "findings")
            location.hash = "#/findings";
        setTimeout(() => document.getElementById("search")?.focus());
    });
    document.getElementById("app").replaceChildren(
        el("a.skip", { href: "#main", on: { click: (event) => { event.preventDefault(); main.focus(); } } }, "To the content"),
        masthead(app), tabs, main,
        el("footer", `uplift ${report.summary.tool}, rules ${report.summary.rules}, effort model ${report.summary.model}. This file is complete: nothing is loaded from anywhere, and what you decide in it stays in your browser.`));
    show();
    preparePrint(app);
}

applyTheme(redraw);
readReport(document.getElementById("data")).then(start).catch((error) => {
    const old = typeof DecompressionStream === "undefined";
    document.getElementById("app").replaceChildren(el("p.opening", old
        ? "This browser is too old for the report: Chrome or Edge 90, Firefox 113, Safari 16.4 and later can open it."
        : `The report could not be opened: ${error.message}`));
    throw error;
});
