// Decides a request by the rows of the set, step by step as the library does.

import { NEW, accepts, holds, isBlank, settled } from "./set.js";

const fixed = (name, value) => ({ name, from: "fixed", value });
const reason = (code, ...parameters) => ({ code, parameters, remedies: [] });
const codeOf = (t, v) => ({ t, v });

const NOTIFY_STAFF = { code: "notify-staff", audience: "staff", optional: false, parameters: [] };
const NOTHING = { set: {}, cleared: [], inputs: [] };
const DATED_BEFORE = reason("dated-before-current-status", { name: "statusSince", from: "status-since" });
const STALE = reason("stale-status", { name: "expected", from: "expected-status" }, { name: "actual", from: "status" });
const UNKNOWN_STATUS = {
  code: "unknown-status",
  parameters: [{ name: "value", from: "status" }],
  remedies: [{ code: "contact-shop", parameters: [] }],
};

const refused = (reasons) => ({ kind: "refused", reasons });
const unchanged = (why) => ({ kind: "unchanged", reasons: [why] });
const attention = (why, change = NOTHING) => ({
  kind: "attention",
  reasons: [why],
  effects: [NOTIFY_STAFF],
  change,
});

/** The decision for an order and a request. */
export function decide(model, order, request) {
  const action = model.actions.get(request.action);
  const event = action?.kind === "event";
  const unknown = unknownWords(model, order, request, event);
  if (unknown.length) {
    return event && model.set.actors.includes(request.actor)
      ? ifReporter(model, request, () => attention(unknown[0]))
      : refused(unknown);
  }
  const rule = ruleOf(model, order, action, request);
  if (!event && request.expectedStatus && request.expectedStatus !== order.status) {
    return refused([STALE]);
  }
  const { taken, left } = inputsLeft(model, request.inputs ?? {}, rule.takes);
  const asked = {
    order,
    actor: request.actor,
    at: request.at,
    reason: request.reason,
    notifyCustomer: request.notifyCustomer,
    inputs: taken,
  };
  if (!event) {
    return decideCommand(model, rule, asked, left);
  }
  const decision = decideEvent(model, rule, asked);
  return left.length && decision.kind === "accepted"
    ? { ...decision, warnings: [...decision.warnings, { code: "input-ignored", parameters: [fixed("value", left)] }] }
    : decision;
}

function unknownWords(model, order, request, event) {
  const reasons = [];
  const say = (code, value) => reasons.push(reason(code, fixed("value", value)));
  if (order.status !== NEW && !model.statuses.has(order.status)) {
    reasons.push(UNKNOWN_STATUS);
  }
  if (!model.types.has(order.type)) {
    say("unknown-type", codeOf("type", order.type));
  }
  if (!model.actions.has(request.action)) {
    say("unknown-action", codeOf("action", request.action));
  }
  if (!model.set.actors.includes(request.actor)) {
    say("unknown-actor", codeOf("actor", request.actor));
  }
  const given = event ? [] : Object.entries(request.inputs ?? {});
  const strangers = given.filter(([code]) => !model.attributes.has(code));
  const misfits = given.filter(
    ([code, value]) => model.attributes.has(code) && !isBlank(value) && !accepts(model.attributes.get(code), value),
  );
  if (strangers.length) {
    say(
      "unknown-attribute",
      strangers.map(([code]) => code),
    );
  }
  if (misfits.length) {
    say(
      "invalid-input",
      misfits.map(([code]) => code),
    );
  }
  return reasons;
}

/** The row that fits, those beside it, and what the action takes. */
export function ruleOf(model, order, action, request) {
  const rows = model.set.rows.filter((row) => row.action === action.code && row.sources.includes(order.status));
  const fitting = rows.filter(
    (row) => (!row.types.length || row.types.includes(order.type)) && settled(model, row.when, order) !== false,
  );
  const own = fitting.filter((row) => row.actors.includes(request.actor));
  const row = firstCounting(model, own.length ? own : fitting, order, request);
  const forOtherType =
    !fitting.length &&
    rows.some(
      (other) =>
        !(!other.types.length || other.types.includes(order.type)) &&
        (!other.plugin || other.plugin === model.types.get(order.type).plugin),
    );
  const named = model.inputs.get(action.code) ?? [];
  const event = action.kind === "event" && order.status !== NEW;
  return { action, row, fitting, forOtherType, named, takes: row?.change.inputs ?? (event ? named : []) };
}

/** The first row whose condition holds, by the inputs that any row takes up to one that always counts. */
export function firstCounting(model, rows, order, request) {
  const last = rows.findIndex((row) => settled(model, row.when, order));
  const tried = last < 0 ? rows : rows.slice(0, last + 1);
  if (tried.length === last + 1 && tried.length === 1) {
    return tried[0];
  }
  const { taken } = inputsLeft(
    model,
    request.inputs ?? {},
    tried.flatMap((row) => row.change.inputs),
  );
  return tried.find((row) => holds(model, row.when, { ...request, order, inputs: taken }));
}

function inputsLeft(model, given, takes) {
  const taken = {};
  const left = [];
  for (const [code, value] of Object.entries(given)) {
    const known = takes.some((input) => input.code === code);
    if (known && (isBlank(value) || accepts(model.attributes.get(code), value))) {
      taken[code] = value;
    } else if (!isBlank(value)) {
      left.push(code);
    }
  }
  return { taken, left };
}

export const isEarlier = (model, asked) => asked.order.statusSince - asked.at > model.set.settings.tolerance;

const moves = (row, order) => (row.to ?? order.status) !== order.status || !!row.change.reenters;

export const aboutActor = (guard) => guard.reason.code === "not-permitted-for-actor";

const guardAgainst = (model, row, asked) =>
  row.guards.find((guard) => aboutActor(guard) && !holds(model, guard.if, asked));

export const mayAct = (model, row, asked) => row.actors.includes(asked.actor) && !guardAgainst(model, row, asked);

const firstHolding = (model, some, asked) => some.find((one) => holds(model, one.if, asked));

const answersOf = (action, order) => (order.status === NEW ? [] : action.answers);

export const isDatedBefore = (model, row, asked) =>
  asked.order.status !== NEW && moves(row, asked.order) && isEarlier(model, asked);

function decideCommand(model, rule, asked, notTaken) {
  const { row } = rule;
  if (!row) {
    const answer = firstHolding(model, answersOf(rule.action, asked.order), asked);
    return refused([answer ? answer.reason : reason(whyNot(model, rule, asked.order))]);
  }
  const reasons = [];
  if (!mayAct(model, row, asked)) {
    reasons.push(whyNotThisActor(model, rule, asked));
  }
  if (isDatedBefore(model, row, asked)) {
    reasons.push(DATED_BEFORE);
  }
  if (notTaken.length) {
    reasons.push(reason("input-not-taken", fixed("value", notTaken)));
  }
  for (const guard of row.guards) {
    if (!aboutActor(guard) && !holds(model, guard.if, asked) && !isIn(reasons, guard.reason)) {
      reasons.push(guard.reason);
    }
  }
  return reasons.length ? refused(reasons) : accepted(model, row, asked, false);
}

const isIn = (some, one) => some.some((other) => JSON.stringify(other) === JSON.stringify(one));

function whyNot(model, rule, order) {
  if (rule.forOtherType) {
    return "wrong-order-type";
  }
  return model.statuses.get(order.status)?.ending === "terminal" ? "order-is-closed" : "not-possible-in-status";
}

function whyNotThisActor(model, rule, asked) {
  const who = [];
  for (const row of rule.fitting) {
    for (const actor of row.actors) {
      const other = { ...asked, actor };
      if (!who.includes(actor) && counts(model, rule, row, other) && mayAct(model, row, other)) {
        who.push(actor);
      }
    }
  }
  const answer = firstHolding(model, answersOf(rule.action, asked.order), asked);
  const guard = guardAgainst(model, rule.row, asked);
  return naming(who, answer?.reason ?? guard?.reason ?? reason("not-permitted-for-actor"));
}

const counts = (model, rule, row, asked) =>
  row === rule.fitting.find((other) => other.actors.includes(asked.actor) && holds(model, other.when, asked));

function naming(actors, why) {
  return why.parameters.some((parameter) => parameter.name === "actors")
    ? why
    : {
        ...why,
        parameters: [
          ...why.parameters,
          fixed(
            "actors",
            actors.map((actor) => codeOf("actor", actor)),
          ),
        ],
      };
}

function ifReporter(model, request, then) {
  const reporters = model.reporters.get(request.action) ?? [];
  return reporters.includes(request.actor) ? then() : refused([naming(reporters, reason("not-permitted-for-actor"))]);
}

function decideEvent(model, rule, asked) {
  return ifReporter(model, { action: rule.action.code, actor: asked.actor }, () => {
    if (asked.order.status === NEW) {
      return attention(reason("unexpected-event"));
    }
    const before = answeredBefore(model, rule, asked);
    if (before) {
      return before;
    }
    if (rule.row) {
      return follow(model, rule.row, asked);
    }
    if (rule.action.past.includes(asked.order.status)) {
      return unchanged(reason("already-past"));
    }
    const elsewhere = firstHolding(model, rule.action.answers, asked);
    return elsewhere
      ? answered(elsewhere, rule)
      : attention(reason(rule.forOtherType ? "wrong-order-type" : "unexpected-event"));
  });
}

export function answeredBefore(model, rule, asked) {
  const first = firstHolding(model, rule.action.first, asked);
  if (first) {
    return answered(first, rule);
  }
  const reached = !rule.row && !rule.forOtherType && !!model.targets.get(rule.action.code)?.has(asked.order.status);
  const byCondition = rule.action.first.some((answer) => answer.reason.code === "already-reflected");
  return reached && !byCondition ? unchanged(reason("already-reflected")) : undefined;
}

function answered(answer, rule) {
  if (answer.outcome === "unchanged") {
    return unchanged(answer.reason);
  }
  return attention(
    answer.reason,
    answer.payment ? { payment: answer.payment, set: {}, cleared: [], inputs: rule.named } : NOTHING,
  );
}

function follow(model, row, asked) {
  const late = isEarlier(model, asked);
  if (late && row.newAttempt) {
    return attention(DATED_BEFORE);
  }
  const failing = row.guards.find((guard) => !holds(model, guard.if, asked));
  return failing ? attention(failing.reason) : accepted(model, row, asked, late);
}

function accepted(model, row, asked, late) {
  const all = row.warnings.filter((one) => holds(model, one.if, asked)).map((one) => one.warning);
  const last = (warning) => warning.code === "guest-not-informed";
  const warnings = [...all.filter((warning) => !last(warning)), ...all.filter(last)];
  if (late) {
    warnings.push({ code: "late", parameters: [] });
  }
  return {
    kind: "accepted",
    from: asked.order.status,
    to: row.to ?? asked.order.status,
    reasons: [],
    effects: row.effects.filter((one) => holds(model, one.if, asked)).map((one) => one.effect),
    warnings,
    change: firstHolding(model, row.changes, asked)?.change ?? row.change,
  };
}

/** What to do instead: the union over the reasons, each once. */
export function remediesOf(decision) {
  const all = [];
  decision.reasons.flatMap((why) => why.remedies).filter((remedy) => !isIn(all, remedy) && all.push(remedy));
  return all;
}
