// A script without the header: // ok: js-form-removed
export const rule = 1;
