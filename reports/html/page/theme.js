// Light, dark, or as the system has it.

const NAMES = { auto: "Colours: system", light: "Colours: light", dark: "Colours: dark" };
const KEY = "uplift-theme";
const dark = matchMedia("(prefers-color-scheme: dark)");
let theme = "auto";

export const themeName = () => NAMES[theme];

function paint() {
    const shade = theme === "auto" ? (dark.matches ? "dark" : "light") : theme;
    document.documentElement.dataset.shade = shade;
}

/** For print: paper is white. Returns what sets it back. */
export function paperShade() {
    document.documentElement.dataset.shade = "light";
    return paint;
}

/** onChange: the colours are others now. */
export function applyTheme(onChange) {
    try {
        theme = localStorage.getItem(KEY) in NAMES ? localStorage.getItem(KEY) : "auto";
    } catch {
        theme = "auto"; // no storage: as the system has it
    }
    paint();
    dark.addEventListener("change", () => {
        paint();
        onChange();
    });
}

export function nextTheme() {
    const names = Object.keys(NAMES);
    theme = names[(names.indexOf(theme) + 1) % names.length];
    try {
        localStorage.setItem(KEY, theme);
    } catch {
        // Kept as long as the page is open.
    }
    paint();
}
