// The set of a page and its conditions, as data: no rule of a shop is written here.
// Instants are milliseconds since 1970; a condition that is missing always holds.

export const NEW = "(new)";

/** Prepares the set of a page for questions. */
export function compiled(set) {
  const reporters = new Map();
  const targets = new Map();
  const inputs = new Map();
  for (const row of set.rows) {
    row.sources = row.from.all
      ? set.statuses.map((status) => status.code).filter((code) => !row.from.statuses.includes(code))
      : row.from.statuses;
    const actors = entry(reporters, row.action, () => []);
    row.actors.filter((actor) => !actors.includes(actor)).forEach((actor) => actors.push(actor));
    const named = entry(inputs, row.action, () => []);
    row.change.inputs.forEach((input) => addOnce(named, input));
    for (const status of row.sources) {
      if (row.to && row.to !== status) {
        entry(targets, row.action, () => new Set()).add(row.to);
      }
    }
  }
  return {
    set,
    languages: new Map(set.languages.map((tag) => [tag, { tag, ...set.texts[tag], templates: new Map() }])),
    reporters,
    targets,
    inputs,
    statuses: new Map(set.statuses.map((status) => [status.code, status])),
    actions: new Map(set.actions.map((action) => [action.code, action])),
    types: new Map(set.types.map((type) => [type.code, type])),
    attributes: new Map(set.attributes.map((attribute) => [attribute.code, attribute])),
    custom: new Map(),
  };
}

function entry(map, key, make) {
  if (!map.has(key)) {
    map.set(key, make());
  }
  return map.get(key);
}

/** Each attribute once; an attribute that any row stores counts as stored. */
function addOnce(named, input) {
  const known = named.findIndex((other) => other.code === input.code);
  if (known < 0) {
    named.push(input);
  } else if (named[known].use === "compared") {
    named[known] = input;
  }
}

export const isBlank = (value) => typeof value === "string" && /^[\s\x1c-\x1f]*$/.test(value);

/** True if a value is of the kind that an attribute declares. */
export function accepts(attribute, value) {
  switch (attribute.kind) {
    case "yes-no":
      return typeof value === "boolean";
    case "whole-number":
      return typeof value === "number" && Number.isInteger(value) && value >= 0;
    case "date":
      return typeof value === "string" && /^[+-]?\d{4,9}-\d\d-\d\d$/.test(value);
    case "link":
      return typeof value === "string" && /^https?:\/\/[^/\s]/i.test(value);
    case "choice":
      return typeof value === "string" && (attribute.choices.includes(value) || isBlank(value));
    default:
      return typeof value === "string";
  }
}

/** The value of an attribute that counts; undefined if there is none. */
export function find(model, values, code) {
  const value = values?.[code];
  const attribute = model.attributes.get(code);
  return value === undefined || isBlank(value) || (attribute && !accepts(attribute, value)) ? undefined : value;
}

/** The date of an instant in the zone of the shop, as year-month-day. */
export function dateOf(model, at) {
  const zone = model.set.settings.zone;
  if (zone === "UTC") {
    return new Date(at).toISOString().slice(0, 10);
  }
  model.days ??= new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return model.days.format(at);
}

// Conditions

/** True if a condition holds for an order and what is asked of it. */
export function holds(model, condition, asked) {
  if (!condition) {
    return true;
  }
  if (condition.all) {
    return condition.all.every((part) => holds(model, part, asked));
  }
  if (condition.any) {
    return condition.any.some((part) => holds(model, part, asked));
  }
  if (condition.not) {
    return !holds(model, condition.not, asked);
  }
  if (condition.fact) {
    return factHolds(model, condition, asked);
  }
  if (condition.since) {
    const from = condition.since === "status" ? asked.order.statusSince : asked.order.placedAt;
    return asked.order.status !== NEW && asked.at - from >= condition.ms;
  }
  if (condition.custom) {
    return model.custom.get(condition.custom) === true;
  }
  return attributeHolds(model, condition, asked);
}

const KNOWN = ["type", "status", "section", "account-required", "guest-page", "overdue"];

/** True or false if it is so for every order of a type in a status; else undefined. */
export function settled(model, condition, order) {
  if (!condition) {
    return true;
  }
  if (condition.not) {
    const holds = settled(model, condition.not, order);
    return holds === undefined ? undefined : !holds;
  }
  const parts = condition.all ?? condition.any;
  if (parts) {
    const decisive = !!condition.any;
    const all = parts.map((part) => settled(model, part, order));
    return all.includes(decisive) ? decisive : all.includes(undefined) ? undefined : !decisive;
  }
  return KNOWN.includes(condition.fact) ? factHolds(model, condition, { order }) : undefined;
}

function factHolds(model, condition, asked) {
  const { order } = asked;
  switch (condition.fact) {
    case "payment":
      return condition.is.includes(order.payment);
    case "type":
      return condition.is.includes(order.type);
    case "status":
      return condition.is.includes(order.status);
    case "section":
      return condition.is.includes(model.statuses.get(order.status)?.section);
    case "actor":
      return condition.is.includes(asked.actor);
    case "test-order":
      return order.test;
    case "has-account":
      return order.account;
    case "account-required":
      return model.set.settings.accountRequired;
    case "guest-page":
      return model.set.settings.guestPage;
    case "justification-given":
      return !!asked.reason && !isBlank(asked.reason);
    case "customer-notified":
      return !!asked.notifyCustomer;
    case "inputs-on-order":
      return Object.entries(asked.inputs ?? {}).every(
        ([code, value]) => isBlank(value) || order.attributes[code] === value,
      );
    default:
      return !!asked.overdue;
  }
}

function attributeHolds(model, condition, asked) {
  const input = find(model, asked.inputs, condition.attribute);
  const before = find(model, asked.order.attributes, condition.attribute);
  const value = input ?? before;
  if (condition.in) {
    return value !== undefined && condition.in.includes(value);
  }
  if (condition.min !== undefined || condition.max !== undefined) {
    return typeof value === "number" && value >= (condition.min ?? 0) && value <= (condition.max ?? Infinity);
  }
  if (condition.atLeast || condition.atMost) {
    const other = condition.atLeast ?? condition.atMost;
    const limit = find(model, asked.inputs, other) ?? find(model, asked.order.attributes, other);
    return (
      typeof value === "number" && typeof limit === "number" && (condition.atLeast ? value >= limit : value <= limit)
    );
  }
  switch (condition.trait) {
    case "given":
      return value !== undefined;
    case "input-given":
      return input !== undefined;
    case "same-input":
      return input !== undefined && input === before;
    case "other-input":
      return input !== undefined && before !== undefined && input !== before;
    case "date-reached":
      return value !== undefined && value <= dateOf(model, asked.at);
    default:
      return value !== undefined && value < dateOf(model, asked.at);
  }
}
