// What is promised, and the steps of an order.

import { NEW, find, holds } from "./set.js";
import { wall } from "./wording.js";

/** Until when the next thing happens; undefined if nothing is promised. */
export function promiseOf(model, row, order, at) {
  const asked = { order, actor: "customer", at };
  const promise = row.promises.find((one) => holds(model, one.if, asked));
  if (!promise) {
    return undefined;
  }
  const start = promise.anchor === "placed-at" ? order.placedAt : order.statusSince;
  const { unit } = promise;
  if (unit === "minutes") {
    return due(promise, start + promise.n * 60000, undefined, { t: "quantity", unit, v: promise.n }, at);
  }
  if (unit === "date") {
    const day = find(model, order.attributes, promise.attribute);
    return day === undefined ? undefined : due(promise, endOf(model, day), day, undefined, at);
  }
  const first = wall(model, start).toISOString().slice(0, 10);
  const n = promise.attribute ? (find(model, order.attributes, promise.attribute) ?? promise.n) : promise.n;
  const day = unit === "weeks" ? plusDays(first, 7 * n) : plusWorkingDays(first, n);
  return due(promise, endOf(model, day), day, { t: "quantity", unit, v: n }, at);
}

const due = (promise, dueAt, day, length, at) => ({ kind: promise.kind, dueAt, day, length, overdue: at >= dueAt });

const plusDays = (day, n) => new Date(Date.parse(`${day}T00:00:00Z`) + n * 86400000).toISOString().slice(0, 10);

/** The day by which the customer hears from the shop; undefined if it is over. */
export function newsDay(model, order, at) {
  const { newsDays } = model.set.settings;
  const first = wall(model, order.statusSince ?? 0)
    .toISOString()
    .slice(0, 10);
  const day = newsDays === undefined ? undefined : plusWorkingDays(first, newsDays);
  return day !== undefined && at < endOf(model, day) ? day : undefined;
}

function plusWorkingDays(first, n) {
  const works = (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  let day = first;
  for (let left = n; left > 0 || !works(day);) {
    day = plusDays(day, 1);
    left -= works(day) ? 1 : 0;
  }
  return day;
}

/** The instant at which a day is over in the zone of the shop. */
function endOf(model, day) {
  const midnight = Date.parse(`${plusDays(day, 1)}T00:00:00Z`);
  let at = midnight;
  for (let i = 0; i < 3; i++) {
    at += midnight - wall(model, at).getTime();
  }
  return at;
}

// Timelines

/** The steps done, the current one, and those that are certain to come. */
export function timeline(model, order, history, at) {
  const path = model.set.paths.findIndex((one) => holds(model, one.if, { order, actor: "customer", at }));
  const toCome = model.set.toCome[order.type]?.[path]?.[order.status] ?? [];
  const shown = (code) => code !== NEW && !model.statuses.get(code)?.hidden;
  const done = new Map();
  for (const reached of history.slice(0, -1)) {
    done.delete(reached.status);
    done.set(reached.status, reached.at);
  }
  return [
    ...[...done]
      .filter(([code]) => shown(code) && code !== order.status && !toCome.includes(code))
      .map(([code, reachedAt]) => ({ status: code, state: "done", at: reachedAt })),
    ...(shown(order.status) ? [{ status: order.status, state: "current", at: order.statusSince }] : []),
    ...toCome.map((code) => ({ status: code, state: "to-come" })),
  ];
}
