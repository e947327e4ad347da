// What is printed is a document of its own: overview, modules and the dearest changes, in light
// colours, whatever the reader has open.

import { forgetCharts, redraw } from "./charts/chart.js";
import { el } from "./dom.js";
import { paperShade } from "./theme.js";
import { changesView } from "./views/changes.js";
import { coverageView } from "./views/coverage.js";
import { backlogView } from "./views/backlog.js";
import { modulesView } from "./views/modules.js";
import { overview } from "./views/overview.js";
import { quoteView } from "./views/quote.js";

export function preparePrint(app) {
    let undo = null;
    const before = () => {
        if (undo)
            return;
        const main = document.getElementById("main");
        const kept = [...main.childNodes];
        const screen = paperShade();
        document.documentElement.classList.add("printing");
        const { backlog, quote } = app.report;
        main.replaceChildren(el("div.document", overview(app), quote && quoteView(app), modulesView(app),
            changesView(app, { most: 40 }), backlog && backlogView(app, { most: 60 }), coverageView(app)));
        redraw();
        undo = () => {
            document.documentElement.classList.remove("printing");
            screen();
            main.replaceChildren(...kept);
            forgetCharts();
            redraw();
        };
    };
    const after = () => {
        undo?.();
        undo = null;
    };
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
}
