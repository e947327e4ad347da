// A list of any length of which only the rows in view are in the document.

import { el } from "./dom.js";

const SPARE = 6; // rows kept above and below

/** options: height of a row in pixels, render(item, index), onSelect(item), onOpen(item), label. */
export class Rows {
    constructor(options) {
        this.options = options;
        this.items = [];
        this.selected = -1;
        this.space = el("div.rows-space");
        this.element = el("div.rows", {
            tabindex: "0", role: "listbox", "aria-label": options.label,
            on: {
                scroll: () => this.#paint(),
                keydown: (event) => this.#key(event),
                click: (event) => this.#click(event),
            },
        }, this.space);
        new ResizeObserver(() => this.#paint()).observe(this.element);
    }

    show(items) {
        const kept = this.items[this.selected];
        this.items = items;
        this.selected = kept ? items.indexOf(kept) : -1;
        this.space.style.height = `${items.length * this.options.height()}px`;
        this.#paint();
    }

    refresh() {
        this.#paint();
    }

    select(index, scroll = true) {
        if (!this.items.length)
            return;
        this.selected = Math.max(0, Math.min(index, this.items.length - 1));
        if (scroll)
            this.#reveal();
        this.#paint();
        this.options.onSelect?.(this.items[this.selected]);
    }

    #reveal() {
        const height = this.options.height(), top = this.selected * height;
        const { scrollTop, clientHeight } = this.element;
        if (top < scrollTop)
            this.element.scrollTop = top;
        else if (top + height > scrollTop + clientHeight)
            this.element.scrollTop = top + height - clientHeight;
    }

    #paint() {
        const height = this.options.height();
        const first = Math.max(0, Math.floor(this.element.scrollTop / height) - SPARE);
        const end = Math.min(this.items.length, Math.ceil((this.element.scrollTop + this.element.clientHeight) / height) + SPARE);
        const rows = [];
        for (let index = first; index < end; ++index) {
            const row = this.options.render(this.items[index], index);
            row.style.top = `${index * height}px`;
            row.style.height = `${height}px`;
            row.dataset.index = index;
            row.id = `row-${index}`;
            row.setAttribute("role", "option");
            row.setAttribute("aria-setsize", this.items.length);
            row.setAttribute("aria-posinset", index + 1);
            row.setAttribute("aria-selected", index === this.selected);
            rows.push(row);
        }
        this.space.replaceChildren(...rows);
        if (this.selected >= 0)
            this.element.setAttribute("aria-activedescendant", `row-${this.selected}`);
    }

    #click(event) {
        const row = event.target.closest("[data-index]");
        if (!row)
            return;
        this.select(Number(row.dataset.index), false);
        this.options.onOpen?.(this.items[this.selected]);
    }

    #key(event) {
        const page = Math.max(1, Math.floor(this.element.clientHeight / this.options.height()) - 1);
        const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, j: 1, k: -1 };
        if (event.key in steps)
            this.select(this.selected + steps[event.key]);
        else if (event.key === "Home")
            this.select(0);
        else if (event.key === "End")
            this.select(this.items.length - 1);
        else if (event.key === "Enter" && this.selected >= 0)
            this.options.onOpen?.(this.items[this.selected]);
        else if (!this.options.onKey?.(event, this.items[this.selected]))
            return;
        event.preventDefault();
    }
}
