// Elements from values. Texts are only ever set as text: what a report shows comes from code that
// nobody has vouched for.

const SVG = "http://www.w3.org/2000/svg";

function append(parent, child) {
    if (child === null || child === undefined || child === false)
        return;
    if (Array.isArray(child))
        child.forEach((each) => append(parent, each));
    else
        parent.append(child instanceof Node ? child : visible(String(child)));
}

/** Control characters and those that turn the direction of text around are shown as what they are. */
export function visible(text) {
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "\ufffd");
}

function set(element, name, value) {
    if (value === null || value === undefined || (value === false && !name.startsWith("aria-")))
        return;
    if (name === "on")
        for (const [event, handler] of Object.entries(value))
            element.addEventListener(event, handler);
    else if (name === "css")
        for (const [property, each] of Object.entries(value))
            element.style.setProperty(property, each);
    else
        element.setAttribute(name, value === true && !name.startsWith("aria-") ? "" : visible(String(value)));
}

/** el("p.note", {title: "…", on: {click}}, children…) */
export function el(what, attributes, ...children) {
    const [tag, ...classes] = what.split(".");
    return filled(document.createElement(tag || "div"), classes, attributes, children);
}

export function svg(what, attributes, ...children) {
    const [tag, ...classes] = what.split(".");
    return filled(document.createElementNS(SVG, tag), classes, attributes, children);
}

function filled(element, classes, attributes, children) {
    const plain = attributes && Object.getPrototypeOf(attributes) === Object.prototype;
    if (!plain && attributes !== undefined)
        children = [attributes, ...children];
    if (classes.length)
        element.setAttribute("class", classes.join(" "));
    if (plain)
        for (const [name, value] of Object.entries(attributes))
            set(element, name, value);
    append(element, children);
    return element;
}

export function button(label, onClick, attributes = {}) {
    return el("button", { type: "button", ...attributes, on: { click: onClick } }, label);
}

export function link(hash, ...children) {
    return el("a", { href: hash }, ...children);
}
