// An answer in the form of the command decide.

import { NEW } from "./set.js";
import { decide, remediesOf } from "./rules.js";
import { after } from "./after.js";
import { explain, valuesOf } from "./texts.js";

const instantText = (at) => new Date(at).toISOString().replace(/\.000Z$/, "Z");

const plain = (value) => {
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  return value?.t === "instant" ? instantText(value.v) : value?.t ? value.v : value;
};

/** An order as the tool reads and writes it. */
export function orderJson(order) {
  const instant = (at) => (order.status === NEW && !at ? null : instantText(at));
  return {
    code: order.code,
    type: order.type,
    status: order.status,
    statusSince: instant(order.statusSince),
    placedAt: instant(order.placedAt),
    payment: order.payment,
    test: order.test,
    account: order.account,
    attributes: order.attributes,
  };
}

/** A request with its order, as the tool reads it. */
export function requestJson(order, request, tag) {
  const json = { order: orderJson(order), action: request.action, actor: request.actor, at: instantText(request.at) };
  for (const name of ["statusSince", "placedAt"]) {
    if (json.order[name] === null) {
      delete json.order[name];
    }
  }
  return {
    ...json,
    ...(request.reason && { reason: request.reason }),
    ...(Object.keys(request.inputs ?? {}).length && { inputs: request.inputs }),
    ...(request.notifyCustomer && { notifyCustomer: true }),
    ...(request.expectedStatus && { expectedStatus: request.expectedStatus }),
    locale: tag,
  };
}

/** The decision with all its texts in one language. */
export function answer(model, order, request, tag) {
  const decision = decide(model, order, request);
  const parameters = (notice) =>
    Object.fromEntries(
      Object.entries(valuesOf(model, notice, order, request)).map(([name, value]) => [name, plain(value)]),
    );
  const texts = (kind, notice) => ({
    code: notice.code,
    message: explain(model, kind, notice, order, request, "customer", tag),
    ...(kind !== "remedy" && { staffMessage: explain(model, kind, notice, order, request, "staff", tag) }),
  });
  const said = (kind, notices) => notices.map((notice) => ({ ...texts(kind, notice), parameters: parameters(notice) }));
  const changed = () => ({
    order: orderJson(after(model, order, request, decision)),
    effects: decision.effects.map((effect) => ({
      code: effect.code,
      audience: effect.audience,
      optional: effect.optional,
      parameters: parameters(effect),
    })),
  });
  const remedies = () => ({ remedies: said("remedy", remediesOf(decision)) });
  switch (decision.kind) {
    case "accepted":
      return {
        decision: "accepted",
        from: decision.from,
        to: decision.to,
        ...changed(),
        warnings: said("warning", decision.warnings),
      };
    case "refused":
      return { decision: "refused", status: order.status, reasons: said("reason", decision.reasons), ...remedies() };
    default:
      return {
        decision: decision.kind,
        status: order.status,
        ...texts("reason", decision.reasons[0]),
        ...(decision.kind === "attention" && { ...changed(), ...remedies() }),
      };
  }
}
