// A case: an order as it began, and the steps since. It can be kept in an address.

import { NEW } from "./set.js";
import { decide } from "./rules.js";
import { after } from "./after.js";

const BEGIN = Date.UTC(2026, 0, 5, 9);
export const HOUR = 3600000;

/** The case with which a page begins. */
export function begun(model) {
  return {
    start: {
      code: "EX-000017-K",
      type: model.set.types[0]?.code ?? "",
      payment: "due",
      test: false,
      account: true,
      attributes: {},
    },
    steps: [],
  };
}

/** The moment after all steps: the order, its history and the last answer. */
export function played(model, kept) {
  let order = { ...kept.start, status: NEW };
  let at = BEGIN;
  let history = [];
  let last;
  const asked = [];
  for (const step of kept.steps) {
    if (step.wait) {
      at += step.wait;
      last = undefined;
    } else if (step.facts) {
      order = { ...order, ...step.facts };
      if (step.facts.status) {
        order.statusSince = at;
        order.placedAt ??= at;
        history = order.status === NEW ? [] : [...history, { status: order.status, at }];
      }
      last = undefined;
    } else {
      at += HOUR;
      const { late, ...given } = step;
      const request = { inputs: {}, ...given, at: late ? (order.statusSince ?? at) - HOUR : at };
      const decision = decide(model, order, request);
      const before = order;
      order = after(model, order, request, decision);
      last = { before, request, decision };
      asked.push(last);
      if (decision.kind === "accepted" && (decision.from !== decision.to || decision.change.reenters)) {
        history = [...history, { status: order.status, at: order.statusSince }];
      }
    }
  }
  return { order, at, history, last, asked };
}

/** The case as it stands in an address. */
export function written(kept) {
  const bytes = new TextEncoder().encode(JSON.stringify(kept));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** The case in an address; undefined if it holds none that this set can read. */
export function read(model, text) {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
    const kept = JSON.parse(new TextDecoder().decode(bytes));
    const { start, steps } = kept;
    const fits =
      typeof start.code === "string" &&
      start.code.length <= 64 &&
      model.types.has(start.type) &&
      typeof start.payment === "string" &&
      typeof start.attributes === "object" &&
      steps.every(
        (step) => Number.isFinite(step.wait) || typeof step.facts === "object" || model.actions.has(step.action),
      );
    played(model, kept);
    return fits ? kept : undefined;
  } catch {
    return undefined;
  }
}

const camel = (text) => text.replace(/[-:]+(.)/g, (all, letter) => letter.toUpperCase());
const quoted = (text) =>
  `"${String(text)
    .replace(/[\\"]/g, "\\$&")
    .replace(/[\x00-\x1f\u007f-\u{10ffff}]/gu, (c) =>
      [...Array(c.length)].map((none, i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""),
    )}"`;

/** The case as a test that a developer can paste. */
export function scenario(model, { asked }) {
  if (!asked.length) {
    return "";
  }
  const first = asked[0].before;
  const of = (type, code) => `${type}.of(${quoted(code)})`;
  const attribute = (code) => {
    const { kind, choices } = model.attributes.get(code);
    const more = (choices ?? []).map((word) => `, ${quoted(word)}`).join("");
    return `Attribute.${camel(kind)}(${quoted(code)}${more})`;
  };
  const literal = (code, value) => {
    const { kind } = model.attributes.get(code);
    return (
      {
        "yes-no": value,
        "whole-number": `${value}L`,
        date: `LocalDate.parse(${quoted(value)})`,
        link: `URI.create(${quoted(value)})`,
      }[kind] ?? quoted(value)
    );
  };
  const constant = first.payment.toUpperCase().replaceAll("-", "_");
  const code = `OrderCode.of(${quoted(first.code)}), ${of("OrderType", first.type)}`;
  const instant = (at) => `Instant.parse(${quoted(new Date(at).toISOString())})`;
  const order =
    first.status === NEW
      ? `OrderSnapshot.toPlace(${code}, Payment.${constant})`
      : `OrderSnapshot.of(${code}, ${of("OrderStatus", first.status)}, ${instant(first.statusSince)}, ` +
        `${instant(first.placedAt)}, Payment.${constant}, ${first.test}, ${first.account}, Attributes.none())`;
  const lines = [
    `given(OrderStatuses.builtIn().lifecycle(${quoted(model.set.id)}))`,
    `    .order(${order}${first.test ? ".withTest(true)" : ""}${first.account ? "" : ".withAccount(false)"})`,
  ];
  asked.forEach(({ request, decision }, i) => {
    const inputs = Object.entries(request.inputs)
      .filter(([name]) => model.attributes.has(name))
      .map(([name, value]) => `.with(${attribute(name)}, ${literal(name, value)})`)
      .join("");
    const because = request.reason ? `.because(${quoted(request.reason)})` : "";
    const notice = request.notifyCustomer ? ".notifyingCustomer()" : "";
    const asks = `request(${of("Action", request.action)}).by(${of("Actor", request.actor)})`;
    lines.push(`    .when(${asks}.at(${instant(request.at)})${inputs}${because}${notice})`);
    lines.push(`    ${outcome(decision)}`);
    if (i < asked.length - 1) {
      lines.push("    .and()");
    }
  });
  return `${lines.join("\n")};`;
}

function outcome(decision) {
  if (decision.kind === "accepted") {
    return decision.from === decision.to
      ? ".thenAccepted().staysInPlace()"
      : `.thenAccepted().movesTo(OrderStatus.of(${quoted(decision.to)}))`;
  }
  const codes = decision.reasons.map((reason) => `ReasonCode.of(${quoted(reason.code)})`).join(", ");
  return `.then${decision.kind[0].toUpperCase()}${decision.kind.slice(1)}(${codes})`;
}
