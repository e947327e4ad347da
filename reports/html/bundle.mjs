// Makes the page that the analyser carries: our modules and the charting library in one script,
// one style sheet, and a policy that lets nothing else run or load.
// usage: node bundle.mjs OUTPUT
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const read = (...path) => readFileSync(join(here, ...path), "utf8");

async function bundled(entry) {
    const result = await build({
        absWorkingDir: here,
        entryPoints: [entry],
        bundle: true,
        minify: true,
        charset: "utf8",
        legalComments: "none",
        target: ["chrome90", "firefox113", "safari16.4"],
        format: "iife",
        write: false,
        logLevel: "warning",
    });
    return result.outputFiles[0].text.trim();
}

// What the licences of the packages in the bundle ask to be passed on.
const notices = ["echarts/NOTICE", "echarts/LICENSE", "zrender/LICENSE", "tslib/LICENSE.txt"]
    .map((path) => read("node_modules", ...path.split("/")).trim())
    .join("\n\n----\n\n")
    .replaceAll("--", "- -");

const script = await bundled("page/main.js");
const style = await bundled("page/style/page.css");
const hash = createHash("sha256").update(script, "utf8").digest("base64");
const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'", // the charts place their parts by style attributes
    "base-uri 'none'",
    "form-action 'none'",
].join("; ");

const parts = { POLICY: policy, NOTICES: notices, STYLE: style, SCRIPT: script };
const page = read("page", "page.html").replace(/@([A-Z]+)@/g, (_, name) => parts[name]);
writeFileSync(process.argv[2], page);
