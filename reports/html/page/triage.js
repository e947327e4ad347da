// What the reader decided about findings. Kept in the browser under the project's name, so that it
// is there when the page is opened again or made again; exported as a file that uplift reads.

export class Triage {
    constructor(report) {
        this.key = `uplift-triage:${report.summary.roots.join("|")}:${report.summary.from}-${report.summary.to}`;
        this.listeners = new Set();
        this.entries = new Map();
        try {
            const kept = JSON.parse(localStorage.getItem(this.key) ?? "[]");
            this.entries = new Map(kept.map((entry) => [entry.identity, entry]));
        } catch {
            this.unkept = true; // no storage, or not ours: decisions live as long as the page
        }
    }

    of(finding) {
        return this.entries.get(finding.identity);
    }

    set(finding, state, note) {
        const before = this.of(finding);
        const entry = {
            identity: finding.identity,
            state: state ?? before?.state ?? "",
            note: note ?? before?.note ?? "",
            check: finding.check,
            module: finding.module?.name ?? "",
        };
        if (entry.state || entry.note)
            this.entries.set(entry.identity, entry);
        else
            this.entries.delete(entry.identity);
        this.#changed();
    }

    clear() {
        this.entries.clear();
        this.#changed();
    }

    get decided() {
        return [...this.entries.values()].filter((entry) => entry.state);
    }

    /** The suppression file: entries in a stable order, so that two exports can be compared. */
    exported() {
        const entries = this.decided.sort((a, b) => (a.identity < b.identity ? -1 : a.identity > b.identity ? 1 : 0));
        return `${JSON.stringify({ format: "uplift-suppressions", version: 1, entries }, null, 1)}\n`;
    }

    /** Takes over the entries of a suppression file; returns how many. */
    imported(text) {
        const file = JSON.parse(text);
        if (file?.format !== "uplift-suppressions" || !Array.isArray(file.entries))
            throw new Error("not a suppression file");
        const good = file.entries.filter((entry) => typeof entry?.identity === "string" &&
            (entry.state === "accept" || entry.state === "ignore"));
        for (const { identity, state, note = "", check = "", module = "" } of good)
            this.entries.set(identity, { identity, state, note: String(note), check: String(check), module: String(module) });
        this.#changed();
        return good.length;
    }

    #changed() {
        try {
            localStorage.setItem(this.key, JSON.stringify([...this.entries.values()]));
            this.unkept = false;
        } catch {
            this.unkept = true;
        }
        this.listeners.forEach((listener) => listener());
    }
}

export const STATES = {
    accept: { title: "Accepted", verb: "Accept", means: "Known, and left as it is." },
    ignore: { title: "Ignored", verb: "Ignore", means: "Does not apply here." },
};
