// The data block of the page, decoded: what page_data.cc wrote, with findings as objects.

async function inflated(base64) {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Response(stream).json();
}

/** One place where a change meets the code. Texts are looked up when they are read. */
class Finding {
    constructor(report, number) {
        this.report = report;
        this.number = number;
    }
    get #columns() {
        return this.report.columns;
    }
    #text(column) {
        return this.report.texts[this.#columns[column][this.number]];
    }
    get message() { return this.#text("message"); }
    get because() { return this.#text("because"); }
    get anchor() { return this.#text("anchor"); }
    get remedy() { return this.#text("remedy"); }
    get lane() { return this.#columns.lane[this.number]; }
    get confidence() { return this.#columns.confidence[this.number]; }
    get series() { return this.#columns.series[this.number]; }
    get hours() { return this.#columns.mean[this.number]; }
    get p80() { return this.#columns.p80[this.number]; }
    get line() { return this.#columns.line[this.number]; }
    get column() { return this.#columns.column[this.number]; }
    get endLine() { return this.#columns.endLine[this.number]; }
    get endColumn() { return this.#columns.endColumn[this.number]; }
    get file() { return this.report.files[this.#columns.file[this.number]]; }
    get module() { return this.report.moduleById.get(this.#columns.module[this.number]); }
    get change() { return this.report.changes[this.#columns.change[this.number]]; }
    /** The file below its module's folder. */
    get ownFile() {
        const { path } = this.file, folder = this.module?.path ? `${this.module.path}/` : "";
        return path.startsWith(folder) ? path.slice(folder.length) : path;
    }
    get check() { return this.change.check; }
    get identity() { return this.#columns.identity[this.number]; }
    get isReview() { return Boolean(this.#more?.review); }
    /** Known by name only: counted apart, and not shown unless asked for. */
    get isPossible() { return this.confidence === 2 && !this.isReview; }
    /** Is in the numbers of findings. Hours have all: what is only possible weighs little there. */
    get counts() { return this.confidence < 2; }
    get #more() { return this.#columns.more[this.number]; }
    get depends() { return (this.#more?.depends ?? []).map((text) => this.report.texts[text]); }
    get conversion() {
        const more = this.#more;
        if (!more || more.before === undefined)
            return null;
        const text = (key) => (more[key] === undefined ? "" : this.report.texts[more[key]]);
        return { before: text("before"), after: text("after") || text("write"), safe: more.safe === true };
    }
}

function grow(report) {
    report.columns = report.findings;
    report.moduleById = new Map(report.modules.map((module) => [module.id, module]));
    report.modules.forEach((module) => {
        module.depends = module.depends.map((id) => report.moduleById.get(id)).filter(Boolean);
        module.dependents = [];
        module.findings = [];
    });
    for (const module of report.modules)
        for (const other of module.depends)
            other.dependents.push(module);
    report.files.forEach((file, number) => Object.assign(file, {
        number, module: report.moduleById.get(file.module), findings: [],
    }));
    report.changes.forEach((change, number) => Object.assign(change, {
        number, sources: change.source.map((text) => report.texts[text]), findings: [],
    }));
    report.findings = report.columns.lane.map((_, number) => new Finding(report, number));
    for (const finding of report.findings) {
        finding.file.findings.push(finding);
        finding.change.findings.push(finding);
        finding.module?.findings.push(finding);
    }
    return report;
}

export async function readReport(element) {
    const report = grow(await inflated(element.textContent.trim()));
    element.remove();
    return report;
}
