// Playing an order through the set.

import { NEW } from "./set.js";
import { remediesOf } from "./rules.js";
import { options } from "./options.js";
import { after } from "./after.js";
import { describe, letter } from "./texts.js";
import { day, instant } from "./wording.js";
import { timeline } from "./course.js";
import { answer, requestJson } from "./answer.js";
import { HOUR, begun, played, scenario } from "./case.js";
import { choice, el, field, inLanguage, list, tick } from "./dom.js";

const PAYMENTS = [
  "not-required",
  "due",
  "interrupted",
  "partly-paid",
  "authorized",
  "deferred",
  "unlinked",
  "paid",
  "partly-refunded",
  "refunded",
  "disputed",
];

/** The audiences of a set: the approver only if there is one. */
export const audiences = (model) =>
  ["customer", "staff", "approver"].filter(
    (audience) => audience !== "approver" || model.set.rows.some((row) => row.actors.includes("approver")),
  );

const audienceOf = (actor) => (actor === "customer" || actor === "approver" ? actor : "staff");

const time = (model, words, at) => instant(model, model.languages.get(words.tag), at);

/** The facts of the order, which can be changed. */
export function facts(model, words, state) {
  const { order, at } = played(model, state.kept);
  const set = (fact) => state.step({ facts: fact });
  const begin = (fact) =>
    order.status === NEW && !state.kept.steps.length
      ? state.restart({ ...state.kept, start: { ...state.kept.start, ...fact } })
      : set(fact);
  const statuses = [[NEW, words.status(NEW)], ...model.set.statuses.map(({ code }) => [code, words.status(code)])];
  return el(
    "fieldset",
    { id: "facts" },
    el("legend", {}, words.say("order")),
    el(
      "div",
      { class: "fields" },
      choice(words.say("fact.status"), statuses, order.status, (status) => set({ status })),
      choice(
        words.say("fact.type"),
        model.set.types.map(({ code }) => [code, words.type(code)]),
        order.type,
        (type) => begin({ type }),
      ),
      choice(
        words.say("fact.payment"),
        PAYMENTS.map((code) => [code, words.payment(code)]),
        order.payment,
        (payment) => begin({ payment }),
      ),
      tick(words.say("fact.test"), order.test, (test) => begin({ test })),
      tick(words.say("fact.account"), order.account, (account) => begin({ account })),
      model.set.attributes.map((attribute) =>
        valueField(model, words, attribute, order.attributes[attribute.code], (value) => {
          const attributes = { ...order.attributes, [attribute.code]: value };
          if (value === undefined) {
            delete attributes[attribute.code];
          }
          begin({ attributes });
        }),
      ),
      customConditions(model, words, state),
    ),
    el(
      "p",
      {},
      `${words.say("fact.now")}: ${time(model, words, at)}`,
      order.status === NEW ? "" : ` · ${words.say("fact.since")} ${time(model, words, order.statusSince)}`,
    ),
    el(
      "div",
      { class: "buttons" },
      el(
        "button",
        { type: "button", id: "undo", disabled: !state.kept.steps.length, click: () => state.undo() },
        words.say("undo"),
      ),
      el("button", { type: "button", click: () => state.restart(begun(model)) }, words.say("restart")),
      [
        ["hour", 1],
        ["day", 24],
        ["week", 168],
      ].map(([unit, hours]) =>
        el("button", { type: "button", click: () => state.step({ wait: hours * HOUR }) }, words.say(`wait.${unit}`)),
      ),
    ),
  );
}

function customConditions(model, words, state) {
  return state.customs.map((name) =>
    tick(`${words.say("taken.as.met")} ${name}`, model.custom.get(name) === true, (met) => {
      model.custom.set(name, met);
      state.show();
    }),
  );
}

/** A field for the value of an attribute, which may have none. */
function valueField(model, words, attribute, value, change) {
  const label = words.attribute(attribute.code);
  const none = ["", words.say("none")];
  switch (attribute.kind) {
    case "yes-no":
      return choice(
        label,
        [none, ["true", words.say("yes")], ["false", words.say("no")]],
        value === undefined ? "" : String(value),
        (chosen) => change(chosen === "" ? undefined : chosen === "true"),
      );
    case "choice":
      return choice(label, [none, ...attribute.choices.map((one) => [one, one])], value ?? "", (chosen) =>
        change(chosen || undefined),
      );
    case "whole-number":
      return field(label, "number", value ?? "", (text) => change(/^\d+$/.test(text) ? Number(text) : undefined));
    case "date":
      return field(label, "date", value ?? "", (text) => change(text || undefined));
    default:
      return field(label, attribute.kind === "link" ? "url" : "text", value ?? "", (text) => change(text || undefined));
  }
}

/** What goes with the next action. */
export function given(model, words, state) {
  const inputs = [...new Set(model.set.rows.flatMap((row) => row.change.inputs.map((input) => input.code)))];
  return el(
    "fieldset",
    { id: "given" },
    el("legend", {}, words.say("details")),
    el("p", { class: "hint" }, words.say("details.hint")),
    el(
      "div",
      { class: "fields" },
      field(words.say("with.reason"), "text", state.with.reason ?? "", (reason) => {
        state.with.reason = reason;
      }),
      tick(words.say("with.notice"), !!state.with.notifyCustomer, (notify) => {
        state.with.notifyCustomer = notify;
      }),
      tick(words.say("with.late"), !!state.with.late, (late) => {
        state.with.late = late;
      }),
      inputs.map((code) =>
        valueField(model, words, model.attributes.get(code), state.with.inputs[code], (value) => {
          state.with.inputs[code] = value;
        }),
      ),
    ),
  );
}

/** The request of a button, with what was given. */
function request(model, state, action, actor) {
  const takes = new Set(
    model.set.rows
      .filter((row) => row.action === action)
      .flatMap((row) => row.change.inputs.map((input) => input.code)),
  );
  const inputs = Object.fromEntries(
    Object.entries(state.with.inputs).filter(([code, value]) => takes.has(code) && value !== undefined && value !== ""),
  );
  const event = model.actions.get(action).kind === "event";
  return {
    action,
    actor,
    ...(Object.keys(inputs).length && { inputs }),
    ...(state.with.reason && { reason: state.with.reason }),
    ...(state.with.notifyCustomer && { notifyCustomer: true }),
    ...(event && state.with.late && { late: true }),
  };
}

/** The buttons of each party. */
export function parties(model, words, state) {
  const { order, at } = played(model, state.kept);
  const groups = model.set.actors.map((actor) => party(model, words, state, order, at + HOUR, actor)).filter(Boolean);
  return el("div", { class: "parties" }, groups.length ? groups : el("p", {}, words.say("nobody")));
}

function party(model, words, state, order, at, actor) {
  const can = options(model, order, actor, at);
  const events = model.set.actions.filter(
    (action) => action.kind === "event" && model.reporters.get(action.code)?.includes(actor),
  );
  const mine = can.refused.filter((one) => one.forActor);
  if (!can.allowed.length && !mine.length && !events.length) {
    return undefined;
  }
  const nameOfNeed = (need) => (need === "reason" ? words.say("with.reason") : words.attribute(need));
  const button = (action, expected, needs = []) =>
    el(
      "button",
      {
        type: "button",
        class: expected ? "do" : "",
        "data-action": action,
        "data-actor": actor,
        click: () => state.step(request(model, state, action, actor)),
      },
      words.action(action),
      needs.length ? el("small", {}, `${words.say("needs")}: ${needs.map(nameOfNeed).join(", ")}`) : "",
    );
  return el(
    "fieldset",
    { "data-party": actor },
    el("legend", {}, words.actor(actor)),
    can.allowed.length
      ? el(
          "div",
          { class: "buttons" },
          can.allowed.map((one) => button(one.action, true, one.needs)),
        )
      : "",
    events.length
      ? [
          el("p", { class: "hint" }, words.say("events")),
          el(
            "div",
            { class: "buttons" },
            events.map(({ code }) =>
              button(
                code,
                can.events.some((one) => one.action === code),
              ),
            ),
          ),
        ]
      : "",
    mine.length
      ? el(
          "details",
          {},
          el("summary", {}, `${words.say("refused.now")} (${mine.length})`),
          list(
            mine.map((one) => [
              el("button", { type: "button", disabled: true }, words.action(one.action)),
              " ",
              whyRefused(words, one.decision, order, { action: one.action, actor, at, inputs: {} }, audienceOf(actor)),
            ]),
          ),
        )
      : "",
  );
}

function whyRefused(words, decision, order, asked, audience) {
  return [
    ...decision.reasons.map((reason) => words.notice("reason", reason, audience, order, asked)),
    ...remediesOf(decision).map((remedy) => words.notice("remedy", remedy, audience, order, asked)),
  ].join(" ");
}

/** What was decided last, for everybody whom it concerns. */
export function lastAnswer(model, words, state) {
  const { last } = played(model, state.kept);
  if (!last) {
    return "";
  }
  const { before, request: asked, decision } = last;
  const texts = (kind, notices, audience) =>
    notices.map((notice) => words.notice(kind, notice, audience, before, asked));
  const remedies = remediesOf(decision);
  const move =
    decision.kind === "accepted" && decision.from !== decision.to
      ? `${words.status(decision.from)} ${words.arrow} ${words.status(decision.to)}`
      : words.say("stays");
  return el(
    "div",
    { class: `answer ${decision.kind}` },
    el("h4", {}, `${words.action(asked.action)} · ${words.actor(asked.actor)}`),
    el("p", {}, el("strong", {}, words.say(decision.kind)), `: ${move}`),
    decision.reasons.length
      ? ["customer", "staff"].map((audience) => [
          el(
            "p",
            {},
            el("strong", {}, words.say(`for.${audience}`)),
            ": ",
            texts("reason", decision.reasons, audience).join(" "),
          ),
          remedies.length
            ? el("p", {}, `${words.say("instead")}: `, texts("remedy", remedies, audience).join(" "))
            : "",
        ])
      : "",
    decision.warnings?.length
      ? el("p", {}, el("strong", {}, words.say("mind")), ": ", texts("warning", decision.warnings, "staff").join(" "))
      : "",
    decision.effects?.length
      ? [el("p", {}, el("strong", {}, words.say("shop.does"))), list(texts("effect", decision.effects, "staff"))]
      : "",
  );
}

/** The pages that everybody reads at this moment. */
export function cards(model, wordsOf, state) {
  const { order, at, history, last } = played(model, state.kept);
  const tags = state.everyLanguage ? model.set.languages : [state.tag];
  return el(
    "div",
    { class: "cards" },
    tags.flatMap((tag) =>
      audiences(model).map((audience) => card(model, wordsOf(tag), audience, order, at, history, last)),
    ),
  );
}

function card(model, words, audience, order, at, history, last) {
  if (order.status === NEW) {
    return el(
      "section",
      { class: "card", ...inLanguage(model, words.tag) },
      el("h4", inLanguage(model, words.ownTag), words.say(`for.${audience}`)),
      el("p", { class: "label" }, words.status(NEW)),
    );
  }
  const message = describe(model, order, at, audience, words.tag);
  const sent = (last?.decision.effects ?? [])
    .filter((effect) => effect.audience === audience)
    .map((effect) => ({
      why: words.notice("effect", effect, "staff", last.before, last.request),
      ...letter(model, effect, after(model, last.before, last.request, last.decision), last.request, words.tag),
    }))
    .filter((one) => one.subject);
  const { promise } = message;
  return el(
    "section",
    { class: "card", ...inLanguage(model, message.locale), "data-audience": audience },
    el("h4", inLanguage(model, words.ownTag), words.say(`for.${audience}`)),
    el("p", { class: "label" }, message.label),
    el("p", {}, el("strong", {}, message.headline)),
    el("p", {}, message.body),
    message.nextSteps.length ? list(message.nextSteps.map((step) => step.text)) : "",
    promise ? el("p", {}, promised(model, words, promise)) : "",
    sent.map((one) =>
      el(
        "details",
        { class: "letter" },
        el("summary", {}, one.subject, " ", el("small", {}, one.why)),
        el("p", {}, one.text),
      ),
    ),
    audience === "customer" ? course(model, words, order, history, at) : "",
  );
}

function promised(model, words, promise) {
  const end = promise.day ? day(model.languages.get(words.tag), promise.day) : time(model, words, promise.dueAt);
  const over = promise.overdue ? ` (${words.say("overdue")})` : "";
  return `${words.say(`kind.${promise.kind}`)}: ${words.say("due")} ${end}${over}`;
}

function course(model, words, order, history, at) {
  return el(
    "ol",
    { class: "timeline", "aria-label": words.say("timeline") },
    timeline(model, order, history, at).map((step) =>
      el(
        "li",
        {
          class: step.state,
          "aria-current": step.state === "current" ? "step" : undefined,
        },
        words.status(step.status),
        el("small", {}, ` ${words.say(step.state)}`),
      ),
    ),
  );
}

/** The case as something to keep. */
export function keepsake(model, words, state) {
  const now = played(model, state.kept);
  const { last } = now;
  return el(
    "details",
    { id: "case" },
    el("summary", {}, words.say("case")),
    el("p", {}, words.say("case.link")),
    last || now.asked.length
      ? [el("h4", {}, words.say("case.java")), el("pre", { tabindex: "0" }, el("code", {}, scenario(model, now)))]
      : "",
    last
      ? [
          el("h4", {}, words.say("case.json")),
          el(
            "pre",
            { tabindex: "0" },
            el("code", {}, JSON.stringify(requestJson(last.before, last.request, words.tag))),
          ),
          el(
            "pre",
            { tabindex: "0" },
            el("code", {}, JSON.stringify(answer(model, last.before, last.request, words.tag), null, 1)),
          ),
        ]
      : "",
  );
}
