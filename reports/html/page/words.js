// What the page calls things, and the colours that stand for them. Both are told apart without
// colour, too: by name, order and lightness.

export const LANES = [
    { name: "breaks-install", title: "Breaks installation", means: "The module does not install or load.", color: "--lane-install" },
    { name: "breaks-runtime", title: "Breaks at run time", means: "An error when the code is used.", color: "--lane-runtime" },
    { name: "changes-silently", title: "Changes silently", means: "Runs, and does something else.", color: "--lane-silent" },
    { name: "deprecated", title: "Deprecated", means: "Still works in the target series.", color: "--lane-deprecated" },
    { name: "cosmetic", title: "Cosmetic", means: "Looks different, or is ignored.", color: "--lane-cosmetic" },
];

export const REVIEW = { name: "review", title: "To review", means: "Overrides something that was rewritten: nothing breaks, it may mean something else.", color: "--lane-review" };

export const CONFIDENCES = [
    { name: "certain", title: "Certain", means: "It is known whose symbol it is." },
    { name: "likely", title: "Likely", means: "Nearly all points to it." },
    { name: "possible", title: "Possible", means: "The name matches, nothing more is known." },
];

export const BEYOND = { name: "beyond", title: "Around the findings", means: "What no scan sees, taking up a module, tests, release.", color: "--beyond" };

export const KNOWN = { name: "known", title: "Not listed", means: "Findings of the baseline, or agreed upon: in the hours, not in the list.", color: "--known" };

export const laneOf = (finding) => (finding.isReview ? REVIEW : LANES[finding.lane]);

/** What a colour variable of the style sheet is now, for the charts. */
export function color(variable) {
    return getComputedStyle(document.documentElement).getPropertyValue(variable).trim();
}

export const laneNamed = (name) => LANES.find((lane) => lane.name === name);
