// Drives a headless Chromium over its debugging pipe: no driver, no package, no port.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-extensions", "--disable-sync",
    "--hide-scrollbars", "--force-color-profile=srgb", "--font-render-hinting=none", "--remote-debugging-pipe"];

export class Browser {
    static async start(program) {
        const profile = mkdtempSync(join(tmpdir(), "uplift-browser-"));
        const child = spawn(program, [...FLAGS, `--user-data-dir=${profile}`, "about:blank"],
            { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
        return new Browser(child, profile);
    }

    constructor(child, profile) {
        this.child = child;
        this.profile = profile;
        this.waiting = new Map();
        this.listeners = [];
        this.last = 0;
        let rest = Buffer.alloc(0);
        child.stdio[4].on("data", (chunk) => {
            rest = Buffer.concat([rest, chunk]);
            for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
                this.#received(JSON.parse(rest.subarray(0, end).toString("utf8")));
                rest = rest.subarray(end + 1);
            }
        });
        const fail = (reason) => {
            for (const { reject } of this.waiting.values())
                reject(new Error(reason));
            this.waiting.clear();
        };
        child.on("error", (error) => fail(`the browser did not start: ${error.message}`));
        child.on("exit", () => fail("the browser ended"));
        child.stdio[3].on("error", () => {}); // said by `exit`
    }

    #received(message) {
        const asked = this.waiting.get(message.id);
        if (!asked)
            return this.listeners.forEach((listener) => listener(message));
        this.waiting.delete(message.id);
        if (message.error)
            asked.reject(new Error(`${asked.method}: ${message.error.message}`));
        else
            asked.resolve(message.result);
    }

    send(method, params = {}, sessionId = undefined) {
        const id = ++this.last;
        return new Promise((resolve, reject) => {
            this.waiting.set(id, { resolve, reject, method });
            this.child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
        });
    }

    async page() {
        const { targetId } = await this.send("Target.createTarget", { url: "about:blank" });
        const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
        const page = new Page(this, sessionId);
        for (const domain of ["Page", "Runtime", "Network", "Log"])
            await page.send(`${domain}.enable`);
        return page;
    }

    async stop() {
        const ended = new Promise((resolve) => this.child.once("exit", resolve));
        await this.send("Browser.close").catch(() => this.child.kill("SIGKILL"));
        await ended;
        rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
    }
}

const KEYS = { Enter: 13, Escape: 27, ArrowDown: 40, ArrowUp: 38, End: 35, Home: 36, Tab: 9 };

/** A tab; everything that goes wrong or leaves the page is noted in `complaints` and `requests`. */
export class Page {
    constructor(browser, session) {
        this.browser = browser;
        this.session = session;
        this.complaints = [];
        this.requests = [];
        browser.listeners.push((message) => message.sessionId === session && this.#heard(message));
    }

    send(method, params) {
        return this.browser.send(method, params, this.session);
    }

    #heard({ method, params }) {
        if (method === "Runtime.exceptionThrown")
            this.complaints.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
        if (method === "Runtime.consoleAPICalled" && ["error", "warning", "assert"].includes(params.type))
            this.complaints.push(params.args.map((each) => each.value ?? each.description).join(" "));
        if (method === "Log.entryAdded" && ["error", "warning"].includes(params.entry.level))
            this.complaints.push(params.entry.text);
        if (method === "Network.requestWillBeSent")
            this.requests.push(params.request.url);
        if (method === "Page.loadEventFired")
            this.loaded?.();
    }

    async open(address) {
        const loaded = new Promise((resolve) => { this.loaded = resolve; });
        await this.send("Page.navigate", { url: address });
        await loaded;
    }

    /** The value of an expression in the page; promises are waited for. */
    async value(expression) {
        const { result, exceptionDetails } = await this.send("Runtime.evaluate",
            { expression, awaitPromise: true, returnByValue: true, userGesture: true });
        if (exceptionDetails)
            throw new Error(`${expression}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
        return result.value;
    }

    /** Waits until an expression is true. */
    async until(expression, milliseconds = 15000) {
        const end = Date.now() + milliseconds;
        while (!(await this.value(`Boolean(${expression})`))) {
            if (Date.now() > end)
                throw new Error(`waited in vain for: ${expression}`);
            await new Promise((resolve) => { setTimeout(resolve, 25); });
        }
    }

    async show(hash) {
        await this.value(`location.hash = ${JSON.stringify(hash)}`);
        await this.settle();
    }

    /** Two frames: what was changed is laid out and painted. */
    settle() {
        return this.value("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))");
    }

    async size(width, height, mobile = false) {
        await this.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: mobile ? 2 : 1, mobile });
        await this.settle();
    }

    media(features, media = "") {
        return this.send("Emulation.setEmulatedMedia", { media, features });
    }

    async click(selector) {
        const at = await this.value(`(() => {
            const element = document.querySelector(${JSON.stringify(selector)});
            element.scrollIntoView({ block: "center" });
            const box = element.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];
        })()`);
        for (const type of ["mousePressed", "mouseReleased"])
            await this.send("Input.dispatchMouseEvent", { type, x: at[0], y: at[1], button: "left", clickCount: 1 });
        await this.settle();
    }

    async key(key) {
        const text = key.length === 1 ? key : undefined;
        const common = { key, text, windowsVirtualKeyCode: KEYS[key] ?? key.toUpperCase().charCodeAt(0) };
        await this.send("Input.dispatchKeyEvent", { type: "keyDown", ...common });
        await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...common, text: undefined });
        await this.settle();
    }

    async type(text) {
        await this.send("Input.insertText", { text });
        await this.settle();
    }

    async picture(whole = false) {
        const { data } = await this.send("Page.captureScreenshot", { format: "png", captureBeyondViewport: whole });
        return Buffer.from(data, "base64");
    }

    async paper() {
        const { data } = await this.send("Page.printToPDF", { printBackground: true, preferCSSPageSize: true });
        return Buffer.from(data, "base64");
    }
}
