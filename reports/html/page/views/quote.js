// The price, as `uplift quote` says it: amounts are texts all the way, nothing is computed here.

import { waitingChart } from "../charts/money.js";
import { el, link } from "../dom.js";
import { count, money } from "../format.js";
import { card, sortedTable } from "./parts.js";

const PERIODS = { once: "Once", monthly: "A month", yearly: "A year", first_year: "First 12 months" };

const isZero = ({ amount }) => !/[1-9]/.test(amount);

/** One line for the first page. */
export function priceLine(quote) {
    const { once, monthly, first_year: year } = quote.totals;
    return el("p.said.price", link("#/quote", quote.title), ": ",
        [[once, "once"], [monthly, "a month"]].filter(([total]) => !isZero(total.net))
            .map(([total, when], index) => [index ? ", " : "", el("b", money(total.net)), ` ${when}`]),
        isZero(monthly.net) ? "" : ["; first 12 months ", el("b", money(year.net))], ", net of VAT.");
}

function totals(quote) {
    const rows = Object.entries(PERIODS).map(([key, title]) => ({ title, ...quote.totals[key] })).filter((row) => !isZero(row.net));
    return el("table", { "aria-label": "Totals" },
        el("thead", el("tr", el("th"), el("th.right", "Net"), el("th.right", `VAT ${quote.vat_percent} %`), el("th.right", "Gross"))),
        el("tbody", rows.map((row) => el("tr", el("th", { scope: "row" }, row.title),
            el("td.right.strong", money(row.net)), el("td.right", money(row.vat)), el("td.right", money(row.gross))))));
}

function items(quote) {
    return el("table", { "aria-label": "Items" },
        el("thead", el("tr", el("th", "Item"), el("th", "Due"), el("th.right", "Quantity"), el("th.right", "Price"), el("th.right", "Amount"))),
        el("tbody", quote.items.map((item) => el("tr",
            el("td.wide", item.what, el("small.block", item.why)), el("td", PERIODS[item.period].toLowerCase()),
            el("td.right", `${item.quantity} × ${item.unit}`), el("td.right.number", money(item.price)), el("td.right.number", money(item.amount))))));
}

const list = (title, lines) => (lines.length ? [el("h3", title), el("ul", lines.map((line) => el("li", line)))] : null);

function tiers(quote) {
    return card("Which tier holds", null, el("div.table-space", sortedTable(quote.tiers, [
        { title: "Tier", value: (row) => row.name ?? "", cell: (row) => [row.name, row.best ? el("span.tag.best", "costs least") : null], wide: true },
        { title: "Holds", value: (row) => Number(row.holds), cell: (row) => (row.holds ? "yes" : "no") },
        { title: "A month", value: (row) => Number(row.monthly?.amount ?? 0), cell: (row) => (row.monthly ? money(row.monthly) : "–"), right: true },
        { title: "First 12 months", value: (row) => Number(row.first_year?.amount ?? 0), cell: (row) => (row.first_year ? money(row.first_year) : "–"), right: true },
        { title: "Why", value: (row) => row.why ?? "", cell: (row) => row.why },
    ], { initial: 3, down: false, label: "Tiers" })), quote.load.map((line) => el("p.note", line)));
}

function waiting(quote) {
    const even = quote.break_even_month;
    return card("What waiting costs", "The work, the fees until it starts and the surcharges, at P80.", waitingChart(quote),
        el("p.note", even === null ? "Waiting does not cost more within 60 months." : `From month ${count(even)} on, waiting has cost more in surcharges and growth of the work than the upgrade costs now.`));
}

function budget(quote) {
    return card("A year's budget", quote.budget_note || null, el("table", el("tbody", quote.budget.map((row) => el("tr",
        el("th", { scope: "row" }, row.category), el("td.right", `${row.share} %`), el("td.right.number", money(row.amount)))))));
}

export function quoteView({ report }) {
    const { quote } = report;
    const { work_price: work, hours } = quote;
    return el("div",
        card(quote.title, `Of ${quote.date}, valid until ${quote.valid_until}. Odoo ${quote.from} to ${quote.to}, ${count(quote.modules)} modules, ${count(quote.lines.customer + quote.lines.third_party)} lines.`,
            el("div.table-space", totals(quote)),
            work ? el("p.note", `The work at P50 ${money(work.p50)}, at P80 ${money(work.p80)}, at P90 ${money(work.p90)}.`) : null,
            el("p.note", `Hours of the upgrade: P50 ${hours.p50}, P80 ${hours.p80}, P90 ${hours.p90}, ${quote.calibrated ? "calibrated on past upgrades" : "not calibrated"}.`)),
        card("Items", null, el("div.table-space", items(quote))),
        quote.tiers.length ? tiers(quote) : null,
        el("div.columns",
            quote.waiting.length ? waiting(quote) : null,
            card("What it says, and what not", null, el("div.terms",
                list("Included", quote.included), list("Always charged apart", quote.apart),
                list("Assumptions", quote.assumptions), list("Notes", quote.notes)))),
        quote.budget.length ? budget(quote) : null,
        card("Made from", "uplift verify-quote makes it again and compares.", el("dl.facts",
            quote.origin.digests.map(([what, digest]) => [el("dt", what), el("dd", el("code", digest))]))));
}
