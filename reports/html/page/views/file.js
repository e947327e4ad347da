// One file: its findings with their code, from top to bottom.

import { el, link } from "../dom.js";
import { count, hours, plural } from "../format.js";
import { hoursOf } from "../sums.js";
import { findingCards } from "./finding.js";
import { laneCountsText, moduleLink } from "./parts.js";

const MOST = 150;

export function fileView(app, number) {
    const file = app.report.files[Number(number)];
    if (!file)
        return null;
    const all = file.findings;
    return el("div",
        el("p.crumbs", link("#/modules", "Modules"), " / ", file.module ? moduleLink(file.module) : "", " / ", file.path.split("/").pop()),
        el("h1.page-title.path", file.path),
        el("p.lede", `${plural(file.lines, "line")}, ${plural(all.length, "finding")}: ${laneCountsText(all)}; ${hours(hoursOf(all))}.`),
        all.length ? findingCards(app, all.slice(0, MOST), { heading: "h2", file: false }) : el("p", "Nothing was found in this file."),
        all.length > MOST ? el("p.note", `The first ${MOST} of ${count(all.length)} findings; the list of findings has all of them.`) : null);
}
