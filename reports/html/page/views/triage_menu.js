// Export, import and reset of what was decided.

import { button, el } from "../dom.js";
import { plural } from "../format.js";

function save(name, text) {
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    el("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
}

export function triageMenu({ triage }) {
    const said = el("span.dim", { role: "status" });
    const box = el("div.triage-menu");
    const chooser = el("input", { type: "file", accept: ".json,application/json", hidden: true, on: { change: async () => {
        const [file] = chooser.files;
        if (!file)
            return;
        try {
            const taken = triage.imported(await file.text());
            said.replaceChildren(`${plural(taken, "decision")} taken over`);
        } catch {
            said.replaceChildren("This is no suppression file.");
        }
        chooser.value = "";
    } } });
    const out = button("Export decisions", () => save("uplift-suppressions.json", triage.exported()),
        { class: "export", title: "A suppression file for uplift scan --suppressions" });
    function paint() {
        out.disabled = !triage.decided.length;
        if (!box.isConnected && box.children.length)
            triage.listeners.delete(paint);
        said.replaceChildren(triage.decided.length ? `${plural(triage.decided.length, "decision")}${triage.unkept ? ", not kept by this browser" : ""}` : "");
    }
    triage.listeners.add(paint);
    paint();
    box.append(said, out, button("Import", () => chooser.click(), { title: "Take over decisions from a suppression file" }), chooser);
    return box;
}
