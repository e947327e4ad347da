/** @odoo-module **/ // hit: js-form-removed:module-header@18.0

import { registry } from "@web/core/registry";

registry.category("web_tour.tours").add("rule_tour", {
    test: "x", // hit: argument-removed:registry:web_tour.tours(test)@18.0
    sequence: "x", // hit: argument-removed:registry:web_tour.tours(sequence)@18.0
    rainbowMan: "x", // hit: argument-removed:registry:web_tour.tours(rainbowMan)@18.0
    rainbowManMessage: "x", // hit: argument-removed:registry:web_tour.tours(rainbowManMessage)@18.0
    saveAs: "x", // hit: argument-removed:registry:web_tour.tours(saveAs)@18.0
    fadeout: "x", // hit: argument-removed:registry:web_tour.tours(fadeout)@18.0
    checkDelay: "x", // hit: argument-removed:registry:web_tour.tours(checkDelay)@18.0
    url: "/odoo", // ok: argument-removed
    steps: () => [
        {
            extra_trigger: "x", // hit: argument-removed:registry:web_tour.tours(extra_trigger)@18.0
            alt_trigger: "x", // hit: argument-removed:registry:web_tour.tours(alt_trigger)@18.0
            skip_trigger: "x", // hit: argument-removed:registry:web_tour.tours(skip_trigger)@18.0
            position: "x", // hit: argument-removed:registry:web_tour.tours(position)@18.0
            width: "x", // hit: argument-removed:registry:web_tour.tours(width)@18.0
            in_modal: "x", // hit: argument-removed:registry:web_tour.tours(in_modal)@18.0
            edition: "x", // hit: argument-removed:registry:web_tour.tours(edition)@18.0
            mobile: "x", // hit: argument-removed:registry:web_tour.tours(mobile)@18.0
            auto: "x", // hit: argument-removed:registry:web_tour.tours(auto)@18.0
            shadow_dom: "x", // hit: argument-removed:registry:web_tour.tours(shadow_dom)@18.0
            consumeVisibleOnly: "x", // hit: argument-removed:registry:web_tour.tours(consumeVisibleOnly)@18.0
            noPrepend: "x", // hit: argument-removed:registry:web_tour.tours(noPrepend)@18.0
            consumeEvent: "x", // hit: argument-removed:registry:web_tour.tours(consumeEvent)@18.0
            title: "x", // hit: argument-removed:registry:web_tour.tours(title)@18.0
            trigger: ".o_form_view", // ok: argument-removed
        },
    ],
});
registry.category("rule.tours").add("rule_tour", { test: true }); // ok: argument-removed
QUnit.module("rule", () => {}); // hit: js-name-removed:QUnit.module@18.0
QUnit.test("rule", () => {}); // hit: js-name-removed:QUnit.test@18.0
Hoot.test("rule", () => {}); // ok: js-name-removed
