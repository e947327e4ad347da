// The HTML report in a browser: it opens without a word to the network or the console, shows what
// the JSON report has, filters, sorts, keeps and exports decisions, and stays quick when it is long.
// usage: node report_test.mjs UPLIFT SOURCE-FOLDER OUTPUT-FOLDER CHROMIUM
// Pictures of each part, on desk and phone, light, dark and on paper, are left in OUTPUT-FOLDER.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { Browser } from "./browser.mjs";
import { HOSTILE, LARGE, writeHostile, writeLarge } from "./projects.mjs";

const [uplift, source, out, chromium] = process.argv.slice(2);
const folder = resolve(out);
const SAMPLE = ["samples/trading_company", "--from", "15.0", "--to", "18.0"];
const LARGE_SPAN = ["--from", "16.0", "--to", "17.0"];

const QUOTE = ["--rates", "cloc-maintenance", "--date", "2026-03-01", "--accept-uncalibrated"];

const scan = (cwd, ...options) => run(cwd, "scan", ...options);

function run(cwd, ...words) {
    const done = spawnSync(resolve(uplift), words, { cwd, maxBuffer: 1 << 30, encoding: "utf8" });
    assert.ok(done.status === 0 || done.status === 1, done.stderr);
    return done.stdout;
}

const address = (name) => pathToFileURL(join(folder, name)).href;
const cases = [];
const test = (name, check) => cases.push({ name, check });
let browser, page, json, since, backlog, estimate, quote;

const texts = (selector) => page.value(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((e) => e.textContent)`);
const text = async (selector) => (await texts(selector))[0];
const howMany = (selector) => page.value(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
const counted = () => json.findings.filter((finding) => finding.confidence !== "possible");
const shownCount = async () => Number((await text(".status")).replace(/ of .*/, "").replaceAll(",", ""));

async function picture(name, whole = false) {
    if (whole) {
        const [width, height] = await page.value("[innerWidth, document.documentElement.scrollHeight]");
        await page.size(width, height);
        await page.settle();
    }
    writeFileSync(join(folder, `${name}.png`), await page.picture());
}

async function open(name) {
    await page.open(address(name));
    await page.until("document.querySelector('main')?.children.length");
    await page.settle();
}

test("opens and says what the scan found", async () => {
    await open("sample.html");
    assert.match(await text("h1"), /trading_company.*15\.0 to 18\.0/);
    const { p50, p80, p90 } = json.summary.hours;
    const shown = (value) => (value >= 99.95 ? value.toFixed(0) : value.toFixed(1));
    assert.deepEqual(await texts(".figure-value"), [p50, p80, p90].map((value) => `${shown(value)} h`));
    const lanes = await texts(".lane-head b");
    assert.deepEqual(lanes, Object.keys(json.summary.findings).map((lane) =>
        String(counted().filter((finding) => finding.lane === lane).length)));
    assert.ok((await howMany(".steps li")) >= 3);
});

test("has charts, and none is empty", async () => {
    const marks = await page.value("[...document.querySelectorAll('.chart')].map((c) => c.querySelectorAll('svg path, svg text').length)");
    assert.ok(marks.length >= 5, `${marks.length} charts`);
    for (const [index, number] of marks.entries())
        assert.ok(number > 10, `chart ${index} has ${number} marks`);
    const names = await page.value("document.querySelector('.chart').textContent");
    const dearest = [...json.modules].sort((a, b) => b.hours.mean - a.hours.mean)[0];
    assert.ok(names.includes(dearest.module));
    await picture("desk-overview", true);
    await page.size(1360, 900);
});

test("goes from a chart to the module behind it", async () => {
    await page.click(".chart svg path[fill='#b8431a']");
    await page.until("location.hash.startsWith('#/module/')");
    assert.match(await text(".page-title"), /^brim_/);
    assert.ok((await howMany("table tbody tr")) > 5);
    await picture("desk-module", true);
    await page.size(1360, 900);
});

test("lists modules and changes, and sorts them", async () => {
    await page.show("#/modules");
    assert.equal(await howMany("table[aria-label=Modules] tbody tr"), json.modules.length);
    const first = () => text("table[aria-label=Modules] tbody td");
    await page.click("table[aria-label=Modules] th:nth-child(1) button");
    assert.equal(await first(), json.modules.map((row) => row.module).sort()[0]);
    await page.click("table[aria-label=Modules] th:nth-child(1) button");
    assert.equal(await first(), json.modules.map((row) => row.module).sort().at(-1));
    await picture("desk-modules");
    await page.show("#/changes");
    assert.equal(await howMany("table tbody tr"), new Set(counted().map((finding) => finding.change)).size);
    await picture("desk-changes");
    await page.click("table tbody a");
    assert.match(await text(".lede"), /This one change costs .* h in \d+ module/);
    assert.ok((await howMany(".finding pre.code")) > 0);
    await picture("desk-change", true);
    await page.size(1360, 900);
});

test("filters and sorts findings", async () => {
    await page.show("#/findings");
    assert.equal(await shownCount(), counted().length);
    await page.click(".chips button[aria-pressed=false]");
    const blocking = counted().filter((finding) => finding.lane === "breaks-install");
    assert.equal(await shownCount(), blocking.length);
    await page.show("#/findings?confidence=possible");
    assert.equal(await shownCount(), json.findings.filter((f) => f.confidence === "possible" && !f.review).length);
    await page.show("#/findings?lane=review");
    assert.equal(await shownCount(), json.summary.reviews);
    await page.show("#/findings?module=brim_sale&check=method-removed");
    assert.equal(await shownCount(), counted().filter((f) => f.module === "brim_sale" && f.check === "method-removed").length);
    await page.show("#/findings?sort=hours");
    const most = Math.max(...counted().map((finding) => finding.hours.mean));
    assert.equal(await text(".row-side span"), `${most.toFixed(1)} h`);
});

test("searches from the keyboard", async () => {
    await page.show("#/overview");
    await page.key("/");
    await page.until("document.activeElement?.id === 'search'");
    await page.type("numbercall");
    const wanted = counted().filter((finding) => `${finding.message}\n${finding.file}\n${finding.change}\n${finding.because}`.toLowerCase().includes("numbercall"));
    assert.ok(wanted.length > 0);
    await page.until(`document.querySelector('.status').textContent.startsWith('${wanted.length} of')`);
    assert.equal(await page.value("document.activeElement?.id"), "search");
});

test("opens a finding with its code, reason and conversion", async () => {
    await page.show("#/findings");
    await page.value("document.querySelector('.rows').focus()");
    for (const key of ["ArrowDown", "ArrowDown", "Enter"])
        await page.key(key);
    const number = Number(await page.value("document.querySelector('.detail .finding').dataset.number"));
    const finding = json.findings[number];
    assert.equal(await text(".detail .finding h2"), finding.message);
    assert.match(await text(".detail .facts"), new RegExp(finding.remedy.slice(0, 20).replace(/[^\w ]/g, ".")));
    const line = readFileSync(join(source, finding.root, finding.file), "utf8").split("\n")[finding.line - 1];
    assert.equal(await text(".detail .code mark"), Array.from(line).slice(finding.column - 1, finding.end_line === finding.line ? finding.end_column - 1 : undefined).join(""));
    await picture("desk-findings");
    const converted = json.findings.find((each) => each.write && each.confidence === "certain");
    await page.show(`#/findings?text=${encodeURIComponent(converted.file.split("/").pop())}&check=${converted.check}&module=${converted.module}`);
    assert.ok((await howMany(".detail .conversion .come")) > 0);
});

test("keeps decisions and exports them", async () => {
    await page.value("localStorage.clear()");
    await open("sample.html");
    await page.show("#/findings?sort=hours");
    await page.click(".row[data-index='0']");
    const at = async () => json.findings[Number(await page.value("document.querySelector('.detail .finding').dataset.number"))];
    const accepted = await at();
    await page.click(".detail [data-state=accept]");
    await page.click(".detail .triage input");
    await page.type("agreed with the client");
    await page.key("Enter");
    await page.value("document.querySelector('.rows').focus()");
    await page.key("ArrowDown");
    const ignored = await at();
    await page.key("i");
    await open("sample.html");
    await page.show("#/findings?sort=hours&state=accept,ignore");
    assert.equal(await shownCount(), 2);
    await page.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
    const file = join(folder, "uplift-suppressions.json");
    await page.click("button.export");
    for (let tries = 0; !existsSync(file) && tries < 200; ++tries)
        await new Promise((done) => { setTimeout(done, 25); });
    const exported = JSON.parse(readFileSync(file, "utf8"));
    const rank = ({ module, file, anchor, change }) => [module, file, anchor, change].join("\n");
    const byPlace = [accepted, ignored].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
    assert.equal(exported.format, "uplift-suppressions");
    assert.deepEqual(exported.entries, byPlace.map((finding) => ({ identity: finding.identity, state: finding === accepted ? "accept" : "ignore",
        ...(finding === accepted ? { note: "agreed with the client" } : {}), change: finding.change, module: finding.module,
        file: finding.file.slice(finding.module.length + 1), anchor: finding.anchor })));
    const again = JSON.parse(scan(source, ...SAMPLE, "--suppressions", file, "--format", "json"));
    const decided = new Set([accepted.identity, ignored.identity]);
    assert.deepEqual(again.findings.map((finding) => finding.identity),
        json.findings.map((finding) => finding.identity).filter((identity) => !decided.has(identity)));
    assert.ok(again.summary.hours.mean < json.summary.hours.mean);
    await page.value("localStorage.clear()");
    await open("sample.html");
    await page.show("#/findings?state=ignore");
    assert.equal(await shownCount(), 0);
});

test("has the backlog, in its order", async () => {
    await page.show("#/backlog");
    assert.equal(await howMany("table[aria-label=Waves] tbody tr"), backlog.waves.length);
    assert.equal(await text(".package-title"), `${backlog.packages[0].module}: ${backlog.packages[0].title}`);
    const shown = await howMany(".package");
    assert.equal(shown, Math.min(100, backlog.packages.length));
    await page.click(".packages + p button");
    assert.equal(await howMany(".package"), Math.min(200, backlog.packages.length));
    await page.click(".package summary");
    await page.until("document.querySelector('.package .facts')");
    assert.ok((await text(".package .facts")).includes(backlog.packages[0].tests[0]));
    await picture("desk-backlog");
});

test("has the scripts that stored data needs", async () => {
    assert.ok(estimate.migration.length > 0);
    await page.show("#/data");
    assert.deepEqual(await texts(".step h3"), estimate.migration.map((step) => step.what));
    assert.deepEqual(await texts(".step h4 + pre"), estimate.migration.flatMap((step) => [step.openupgrade, step.upgrade_util]).filter(Boolean));
});

test("has the quote, to the cent", async () => {
    await open("quote.html");
    assert.ok((await texts("nav a")).includes("Quote"));
    const { net } = quote.totals.first_year;
    const grouped = `${net.amount.replace(/\B(?=(\d{3})+\.)/g, ",")} ${net.currency}`;
    assert.ok((await text(".price")).includes(grouped), grouped);
    await page.show("#/quote");
    assert.ok((await texts("table[aria-label=Totals] td")).includes(grouped));
    assert.equal(await howMany("table[aria-label=Items] tbody tr"), quote.items.length);
    assert.ok((await howMany(".chart svg path")) > 3);
    await picture("desk-quote", true);
    await page.size(1360, 900);
    await open("sample.html");
    assert.ok(!(await texts("nav a")).includes("Quote"));
});

test("says what was not seen", async () => {
    await page.show("#/coverage");
    assert.match(await text("main"), new RegExp(`${json.coverage.files}`));
    assert.ok((await howMany("details summary")) > 0);
    await picture("desk-coverage");
});

test("says what a baseline left out", async () => {
    await open("since.html");
    const { new: fresh, known } = since.summary.baseline;
    assert.ok(fresh > 0 && known > 0);
    assert.ok((await texts(".said")).some((line) => line.startsWith(`Since the baseline: ${fresh} new, 0 fixed; the ${known} known`)));
    assert.ok((await texts(".legend span")).includes("Not listed"));
    await page.show("#/findings?confidence=certain,likely,possible");
    assert.equal(await shownCount(), since.findings.filter((finding) => !(finding.review && finding.confidence === "possible")).length);
    await open("sample.html");
});

test("fits a phone, in the dark", async () => {
    await page.size(390, 844, true);
    await page.media([{ name: "prefers-color-scheme", value: "dark" }]);
    for (const hash of ["overview", "modules", "changes", "findings", "backlog", "coverage", "module/0", "change/0"]) {
        await page.show(`#/${hash}`);
        const [wide, right] = await page.value("[document.documentElement.scrollWidth, innerWidth]");
        assert.ok(wide <= right, `${hash} is ${wide} pixels wide`);
    }
    await page.show("#/findings");
    await picture("phone-findings");
    await page.click(".row[data-index='1']");
    assert.equal(await page.value("getComputedStyle(document.querySelector('.detail')).position"), "fixed");
    await picture("phone-finding");
    await page.key("Escape");
    assert.equal(await page.value("getComputedStyle(document.querySelector('.detail')).display"), "none");
    await page.show("#/overview");
    await picture("phone-overview");
    await page.size(1360, 900);
    const paper = await page.value("getComputedStyle(document.documentElement).backgroundColor");
    assert.ok(paper.match(/\d+/g).every((part) => Number(part) < 60), paper);
    await page.settle();
    await picture("desk-dark", true);
    await page.size(1360, 900);
    await page.media([]);
});

test("prints as a document", async () => {
    const pdf = await page.paper();
    writeFileSync(join(folder, "report.pdf"), pdf);
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(pages >= 4 && pages <= 40, `${pages} pages`);
    assert.equal(await howMany(".document"), 0, "the screen is as it was");
});

test("runs nothing that the scanned code says", async () => {
    await open("hostile.html");
    const views = ["overview", "modules", "changes", "findings", "backlog", "coverage", "module/0"];
    for (const hash of [...views, ...[0, 1, 2, 3].flatMap((number) => [`file/${number}`, `change/${number}`])]) {
        await page.show(`#/${hash}`);
        assert.equal(await page.value("typeof hacked"), "undefined", hash);
        assert.equal(await page.value("document.querySelectorAll('img, main script, b[onclick], svg[onload]').length"), 0, hash);
    }
    await page.show("#/modules");
    assert.equal(await text("table[aria-label=Modules] tbody td"), HOSTILE);
    await page.show("#/findings?sort=lane");
    assert.ok((await shownCount()) > 0);
    await page.show("#/overview");
    await page.value("document.querySelector('.chart svg path').dispatchEvent(new MouseEvent('mousemove', { bubbles: true }))");
    assert.equal(await page.value("typeof hacked"), "undefined");
});

test("stays quick with 50,000 findings", async () => {
    const start = Date.now();
    await open("large.html");
    const opened = Date.now() - start;
    const clock = async (what) => {
        const begin = Date.now();
        await what();
        return Date.now() - begin;
    };
    const listed = await clock(() => page.show("#/findings"));
    assert.equal(await shownCount(), LARGE.modules * LARGE.findings);
    const scrolled = await clock(async () => {
        await page.value("document.querySelector('.rows').scrollTop = 1e9");
        await page.settle();
        await page.until(`document.querySelector(".row[aria-posinset='${LARGE.modules * LARGE.findings}']")`);
    });
    const filtered = await clock(() => page.show("#/findings?text=n3x5&sort=hours"));
    assert.ok((await howMany(".row")) < 60, "only what is in view is in the document");
    const sizes = `${(readFileSync(join(folder, "large.html")).length / 1e6).toFixed(1)} MB`;
    process.stdout.write(`   ${sizes}; opened in ${opened} ms, listed in ${listed} ms, scrolled to the end in ${scrolled} ms, searched and sorted in ${filtered} ms\n`);
    assert.ok(opened < 8000 && listed < 4000 && scrolled < 3000 && filtered < 4000);
});

test("is the same, byte for byte, with any number of threads", async () => {
    const again = scan(source, ...SAMPLE, "--format", "html", "--jobs", "1");
    assert.ok(again === readFileSync(join(folder, "sample.html"), "utf8"));
});

/** A baseline that has half of the findings. */
function prepareBaseline() {
    const file = join(folder, "baseline.json");
    run(source, "baseline", "create", file, ...SAMPLE);
    const baseline = JSON.parse(readFileSync(file, "utf8"));
    baseline.entries.splice(baseline.entries.length / 2);
    writeFileSync(file, JSON.stringify(baseline));
    scan(source, ...SAMPLE, "--baseline", file, "--output", `html=${join(folder, "since.html")}`);
    since = JSON.parse(scan(source, ...SAMPLE, "--baseline", file, "--format", "json"));
}

function prepare() {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, "hostile"), { recursive: true });
    json = JSON.parse(scan(source, ...SAMPLE, "--format", "json"));
    scan(source, ...SAMPLE, "--format", "html", "-o", join(folder, "sample.html"));
    prepareBaseline();
    backlog = JSON.parse(run(source, "backlog", ...SAMPLE, "--format", "json"));
    estimate = JSON.parse(run(source, "estimate", ...SAMPLE, "--format", "json"));
    quote = JSON.parse(run(source, "quote", ...SAMPLE, ...QUOTE, "--format", "json"));
    run(source, "quote", ...SAMPLE, ...QUOTE, "--format", "html", "-o", join(folder, "quote.html"));
    writeHostile(join(folder, "hostile"));
    scan(folder, "hostile", "--from", "16.0", "--to", "18.0", "--format", "html", "-o", "hostile.html");
    writeLarge(join(folder, "large"));
    const start = Date.now();
    scan(folder, "large", ...LARGE_SPAN, "--format", "html", "-o", "large.html");
    const html = Date.now() - start;
    scan(folder, "large", ...LARGE_SPAN, "--quiet", "-o", "large.txt");
    process.stdout.write(`   50,000 findings scanned and written as a page in ${html} ms, without the page in ${Date.now() - start - html} ms\n`);
    rmSync(join(folder, "large"), { recursive: true });
}

let failed = 0;
if (!chromium || chromium.endsWith("-NOTFOUND")) {
    process.stderr.write("no Chromium here: apt-get install chromium, then configure the build again\n");
    process.exit(1);
}
prepare();
browser = await Browser.start(chromium);
page = await browser.page();
await page.size(1360, 900);
for (const { name, check } of cases) {
    try {
        await check();
        assert.deepEqual(page.complaints, [], "the console is silent");
        const foreign = page.requests.filter((url) => !url.startsWith("file://") && !url.startsWith("blob:"));
        assert.deepEqual(foreign, [], "nothing is asked of the network");
        process.stdout.write(`ok ${name}\n`);
    } catch (error) {
        ++failed;
        page.complaints.length = 0;
        process.stdout.write(`FAILED ${name}\n${error.stack}\n`);
    }
}
await browser.stop();
process.exit(failed ? 1 : 0);
