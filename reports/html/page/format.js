// Numbers as people read them, alike everywhere in the page.

const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const count = (number) => whole.format(number);

/** 254, 31.1, 0.3: three figures are as many as anybody can vouch for. */
export function number(value) {
    return value >= 99.95 ? whole.format(value) : tenth.format(value);
}

export const hours = (value) => `${number(value)} h`;

export function days(value) {
    const all = value / 8;
    return all < 1 ? "under a day" : `${all < 10 ? tenth.format(all) : whole.format(all)} person-days`;
}

export const percent = (part, all) => {
    if (!all)
        return "–";
    const share = (100 * part) / all;
    return `${share > 99 && share < 100 ? tenth.format(Math.min(share, 99.9)) : whole.format(share)} %`;
};

export const plural = (many, one, more = `${one}s`) => `${count(many)} ${many === 1 ? one : more}`;

export const series = (major) => `${major}.0`;

/** A decimal text with its currency, as it is: 151100.00 SEK as 151,100.00 SEK. */
export function money({ amount, currency }) {
    const [, sign, whole, rest] = /^(-?)(\d+)(.*)$/.exec(amount) ?? [null, "", amount, ""];
    return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${rest} ${currency}`;
}
