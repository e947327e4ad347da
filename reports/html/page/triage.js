// What the reader decided about findings. Kept in the browser under the project's name, so that it
// is there when the page is opened again or made again; exported as a file that uplift reads.

const KEYS = ["identity", "state", "note", "change", "module", "file", "anchor"];
const ORDER = ["module", "file", "anchor", "change", "identity"];

function compare(a, b) {
    const at = a.findIndex((text, index) => text !== b[index]);
    return at < 0 ? 0 : a[at] < b[at] ? -1 : 1;
}

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
            change: finding.change.key,
            module: finding.module?.name ?? "",
            file: finding.ownFile,
            anchor: finding.anchor,
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

    /** The suppression file as uplift writes it: sorted, an entry a line, so that two can be compared. */
    exported() {
        const rank = (entry) => ORDER.map((key) => entry[key]);
        const lines = this.decided.map((entry) => ({ entry, rank: rank(entry) }))
            .sort((a, b) => compare(a.rank, b.rank))
            .map(({ entry }) => `\n  ${JSON.stringify(Object.fromEntries(KEYS.filter((key) => entry[key]).map((key) => [key, entry[key]])))}`);
        return `{\n "format": "uplift-suppressions",\n "version": 1,\n "entries": [${lines.join(",")}\n ]\n}\n`;
    }

    /** Takes over the entries of a suppression file; returns how many. */
    imported(text) {
        const file = JSON.parse(text);
        if (file?.format !== "uplift-suppressions" || !Array.isArray(file.entries))
            throw new Error("not a suppression file");
        const good = file.entries.filter((entry) => typeof entry?.identity === "string" &&
            (entry.state === "accept" || entry.state === "ignore"));
        for (const entry of good)
            this.entries.set(entry.identity, Object.fromEntries(KEYS.map((key) => [key, String(entry[key] ?? "")])));
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
    accept: { title: "Accepted", verb: "Accept", means: "Right, and agreed upon: not shown next time, its hours stay." },
    ignore: { title: "Ignored", verb: "Ignore", means: "No matter here: not shown next time, costs nothing." },
};
