// What an actor can do now.

import { NEW, find, holds } from "./set.js";
import { aboutActor, answeredBefore, decide, isDatedBefore, isEarlier, mayAct, ruleOf } from "./rules.js";

/** Every command of the set, and the events that this actor could report. */
export function options(model, order, actor, at) {
  const all = { allowed: [], refused: [], events: [] };
  for (const action of model.set.actions) {
    const { decision, open, needs, takes } = option(model, order, action, actor, at);
    const event = action.kind === "event";
    if (open) {
      (event ? all.events : all.allowed).push({ action: action.code, needs, takes });
    } else if (!event) {
      const forActor = (model.set.ever[action.code] ?? []).includes(actor);
      all.refused.push({ action: action.code, forActor, decision });
    }
  }
  return all;
}

/** True if an actor can take an action now, as it is or with more inputs. */
export function can(model, order, code, actor, at) {
  const action = model.actions.get(code);
  return !!action && option(model, order, action, actor, at).open;
}

function option(model, order, action, actor, at) {
  const request = { action: action.code, actor, at, inputs: {} };
  const decision = decide(model, order, request);
  const asItIs = action.kind === "event" ? decision.kind === "accepted" : decision.kind !== "refused";
  const known = model.types.has(order.type) && (order.status === NEW || model.statuses.has(order.status));
  const rule = known ? ruleOf(model, order, action, request) : undefined;
  const needs = asItIs || !rule ? [] : (needsOf(model, rule, { order, actor, at, inputs: {} }) ?? []);
  const takes = (rule?.takes ?? []).map((input) => input.code).filter((taken) => !needs.includes(taken));
  return { decision, open: asItIs || needs.length > 0, needs, takes };
}

function needsOf(model, rule, asked) {
  const { row, action } = rule;
  if (!row) {
    return undefined;
  }
  if (action.kind === "event") {
    const impossible =
      asked.order.status === NEW ||
      !model.reporters.get(action.code).includes(asked.actor) ||
      answeredBefore(model, rule, asked) ||
      (row.newAttempt && isEarlier(model, asked));
    return impossible
      ? undefined
      : needsOfAll(
          model,
          row,
          row.guards.map((guard) => guard.if),
          asked,
        );
  }
  return mayAct(model, row, asked) && !isDatedBefore(model, row, asked)
    ? needsOfAll(
        model,
        row,
        row.guards.filter((guard) => !aboutActor(guard)).map((guard) => guard.if),
        asked,
      )
    : undefined;
}

function needsOfAll(model, row, conditions, asked) {
  const needs = [];
  for (const condition of conditions) {
    const needed = needOf(model, row, condition, asked);
    if (!needed) {
      return undefined;
    }
    needed.filter((one) => !needs.includes(one)).forEach((one) => needs.push(one));
  }
  return needs;
}

/** The inputs with which a condition would hold; undefined if none would help. */
function needOf(model, row, condition, asked) {
  if (holds(model, condition, asked)) {
    return [];
  }
  if (condition.all) {
    return needsOfAll(model, row, condition.all, asked);
  }
  if (condition.any) {
    return condition.any.map((part) => needOf(model, row, part, asked)).find((needed) => needed);
  }
  if (condition.fact) {
    return condition.fact === "justification-given" ? ["reason"] : undefined;
  }
  const { trait, attribute } = condition.not ?? condition;
  const canBeMet = condition.not
    ? trait === "date-reached" || trait === "date-over"
    : trait === "given" ||
      trait === "input-given" ||
      (trait === "same-input" && find(model, asked.order.attributes, attribute) !== undefined);
  return canBeMet && row.change.inputs.some((input) => input.code === attribute) ? [attribute] : undefined;
}
