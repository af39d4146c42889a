// The order as a decision leaves it.

import { NEW, find, isBlank } from "./set.js";

/** The order as a decision leaves it. */
export function after(model, order, request, decision) {
  if (decision.kind === "accepted") {
    const placed = decision.from === NEW;
    const moved = decision.from !== decision.to || !!decision.change.reenters;
    const entered = moved && request.at > (order.statusSince ?? 0);
    const given = filled(model, decision.change, request);
    return {
      ...order,
      status: decision.to,
      statusSince: placed || entered ? request.at : order.statusSince,
      placedAt: placed ? request.at : order.placedAt,
      payment: decision.change.payment ?? order.payment,
      attributes: changed(order.attributes, given),
    };
  }
  return decision.kind === "attention" && decision.change.payment
    ? noted(model, order, request, decision.change)
    : order;
}

function filled(model, change, request) {
  const set = {};
  const cleared = [...change.cleared];
  for (const input of change.inputs) {
    const value = find(model, request.inputs, input.code);
    if (input.use !== "compared" && value !== undefined) {
      set[input.code] = value;
    }
  }
  Object.entries(change.set).forEach(([code, value]) => {
    if (!isBlank(value)) {
      set[code] = value;
    }
  });
  if (change.reasonAs && request.reason && !isBlank(request.reason)) {
    set[change.reasonAs] = request.reason;
  }
  change.cleared.forEach((code) => delete set[code]);
  for (const input of change.inputs) {
    const blank = isBlank(request.inputs?.[input.code]);
    if (input.use === "stored-or-cleared" && blank && set[input.code] === undefined) {
      cleared.push(input.code);
    }
  }
  return { set, cleared };
}

function changed(before, given) {
  const attributes = { ...before };
  Object.entries(given.set).forEach(([code, value]) => {
    if (!isBlank(value)) {
      attributes[code] = value;
    }
  });
  given.cleared.forEach((code) => delete attributes[code]);
  return attributes;
}

function noted(model, order, request, change) {
  const given = filled(model, change, request);
  if (change.payment !== order.payment) {
    return { ...order, payment: change.payment, attributes: changed(order.attributes, given) };
  }
  const attributes = { ...order.attributes };
  for (const input of change.inputs) {
    if (given.set[input.code] !== undefined && find(model, attributes, input.code) === undefined) {
      attributes[input.code] = given.set[input.code];
    }
  }
  return { ...order, attributes };
}
