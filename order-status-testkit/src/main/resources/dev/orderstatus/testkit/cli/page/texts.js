// Finds and fills in the texts of the set, as the library does.

import { NEW, find, holds } from "./set.js";

const JAVA_BLANK = "\\t-\\r\\x1c-\\x1f \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";
const ENDS = new RegExp(`^[${JAVA_BLANK}]+|[${JAVA_BLANK}]+$`, "g");
const strip = (text) => text.replace(ENDS, "");
const LONGEST = 200;

const SUFFIX = { customer: "", approver: ".approver", staff: ".staff" };

/** The languages of the set, in which a text is looked up. */
export function spoken(model) {
  const languages = new Map();
  for (const tag of model.set.languages) {
    languages.set(tag, { tag, ...model.set.texts[tag], templates: new Map() });
  }
  return languages;
}

/** The language, its parents and English. */
function candidates(model, tag) {
  model.languages ??= spoken(model);
  const chain = [];
  for (let parts = tag.split("-"); parts.length; parts.pop()) {
    chain.push(parts.join("-"));
  }
  return [...new Set([...chain, "en"])].map((one) => model.languages.get(one)).filter(Boolean);
}

const rawFor = (language, key, audience) => {
  const suffix = SUFFIX[audience];
  return (suffix ? language.words[key + suffix] : undefined) ?? language.words[key];
};

// Templates

/** Literal texts, and placeholders as {name}; a group in brackets is a list of both. */
function parsed(text) {
  const top = [];
  let group = null;
  for (const token of text.match(/[{}[\]]|[^{}[\]]+/g) ?? []) {
    const open = group ?? top;
    const last = open[open.length - 1];
    if (token === "{" || last?.name === undefined && last?.begun) {
      if (token === "{") {
        open.push({ begun: true });
      } else {
        last.name = token;
      }
    } else if (token === "}") {
      last.begun = false;
    } else if (token === "[") {
      group = [];
    } else if (token === "]") {
      top.push({ group });
      group = null;
    } else {
      open.push(token);
    }
  }
  return { text: strip(text), parts: top, constant: top.every((part) => typeof part === "string") };
}

function template(language, text) {
  if (text === undefined) {
    return undefined;
  }
  if (!language.templates.has(text)) {
    language.templates.set(text, parsed(text));
  }
  return language.templates.get(text);
}

function rendered(made, value) {
  if (made.constant) {
    return made.text;
  }
  const piece = (part) => (typeof part === "string" ? part : value(part.name));
  const filled = made.parts.map((part) => {
    if (part.group) {
      const pieces = part.group.map(piece);
      return pieces.some((one) => one == null) ? "" : pieces.join("");
    }
    return piece(part) ?? "…";
  }).join("");
  return strip(filled.includes("  ") ? filled.replace(/^ +/, "").replace(/ {2,}/g, " ") : filled);
}

const namesIn = (made) => made.parts.flatMap((part) => part.group ?? [part])
  .filter((part) => typeof part !== "string").map((part) => part.name);

// Values

/** One line without invisible characters. */
export function clean(text) {
  const shown = text.replace(/[\p{Z}\p{Cc}]+/gu, " ").replace(/[\p{Cf}\p{Cs}]/gu, "")
    .replace(/ {2,}/g, " ").replace(/^ | $/g, "");
  if (shown.length <= LONGEST) {
    return shown;
  }
  const cut = [...shown];
  let length = shown.length;
  while (length >= LONGEST) {
    length -= cut.pop().length;
  }
  return `${strip(cut.join(""))}…`;
}

const KEYS = {
  status: (code) => `status.${code}.label`,
  action: (code) => `action.${code}.label`,
  actor: (code) => `actor.${code}`,
  type: (code) => `type.${code}`,
};
const keyOfName = (code) => (KEYS[code.t] ?? ((value) => `attribute.${value}`))(code.v);
const isCode = (value) => ["status", "action", "actor", "type", "attribute", "code"].includes(value?.t);

/** Puts values into words, for one reader. */
function wording(model, language, audience) {
  const known = (key) => {
    const text = language.words[key];
    return text === undefined || !strip(text) ? undefined : strip(text);
  };
  const first = (...keys) => template(language, keys.map((key) => language.words[key]).find((text) => text !== undefined));
  const quoted = (text) => {
    const pattern = first("quote");
    return text === undefined || !pattern ? text : rendered(pattern, () => text);
  };
  const joined = (key, before, after) => {
    const pattern = first(key);
    return pattern ? rendered(pattern, (name) => (name === "before" ? before : after)) : `${before}, ${after}`;
  };
  const unknown = (code, neutral) => (audience === "staff" ? quoted(code.v) : neutral);
  const nameOf = (code) => {
    if (code.t === "status" && model.statuses.get(code.v)?.hidden && audience !== "staff") {
      return quoted(known("neutral.hidden.label"));
    }
    if (code.t === "actor") {
      return known(`actor.${code.v}`) ?? unknown(code, known("neutral.actor"));
    }
    if (code.t === "type") {
      return known(`type.${code.v}`) ?? unknown(code, undefined);
    }
    const label = code.t === "code" ? undefined : known(keyOfName(code));
    if (label !== undefined) {
      return quoted(label);
    }
    const neutral = { status: "neutral.status.label", action: "neutral.action" }[code.t];
    return unknown(code, neutral && quoted(known(neutral)));
  };
  const words = (value) => {
    if (value == null) {
      return undefined;
    }
    if (Array.isArray(value)) {
      const all = [...new Set(value.map(words).filter((one) => one !== undefined))];
      return all.length ? all.reduce((before, after, i) =>
        joined(i === all.length - 1 ? "list.or.last" : "list.or.next", before, after)) : undefined;
    }
    switch (value.t) {
      case undefined:
        break;
      case "every": {
        const all = value.v.map(words).filter((one) => one !== undefined);
        return all.length ? all.reduce((before, after) => joined("list.or.next", before, after)) : undefined;
      }
      case "instant":
        return instant(model, language, value.v);
      case "date":
        return date(language, value.v);
      case "quantity": {
        const form = first(
          `promise.${value.unit}.${pluralOf(language, value.v)}`, `promise.${value.unit}.other`);
        return form && rendered(form, () => number(language, value.v));
      }
      case "link":
        return value.v.replace(/[^\x00-\x7f]+/g, (part) => encodeURI(part.normalize("NFC")));
      default:
        return nameOf(value);
    }
    if (typeof value === "number") {
      return String(value);
    }
    return typeof value === "string" ? clean(value) || undefined : undefined;
  };
  return words;
}

const pluralOf = (language, n) => ({ o: "one", t: "two", z: "zero", f: "few", m: "many", x: "other" })[
  language.plural[n < 200 ? n : 100 + (n % 100)]];

function number(language, n) {
  const digits = String(n);
  const { separator, least } = language.formats;
  return digits.length < 4 + least - 1 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

// Dates

/** The wall clock of an instant in the zone of the shop. */
function wall(model, at) {
  const zone = model.set.settings.zone;
  if (zone === "UTC") {
    return new Date(at);
  }
  model.clock ??= new Intl.DateTimeFormat("en-US", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric",
    hour: "numeric", minute: "numeric", second: "numeric",
  });
  const at0 = Object.fromEntries(model.clock.formatToParts(at).map((part) => [part.type, +part.value]));
  return new Date(Date.UTC(at0.year, at0.month - 1, at0.day, at0.hour, at0.minute, at0.second));
}

export const instant = (model, language, at) => formatted(language, language.formats.instant, wall(model, at));
const date = (language, day) => formatted(language, language.formats.date, new Date(`${day}T00:00:00Z`));

function formatted(language, pattern, time) {
  const two = (n) => String(n).padStart(2, "0");
  const hour = time.getUTCHours();
  const letters = {
    d: (n) => (n > 1 ? two(time.getUTCDate()) : String(time.getUTCDate())),
    M: (n) => month(language, n, time.getUTCMonth(), two),
    L: (n) => month(language, n, time.getUTCMonth(), two),
    y: () => String(time.getUTCFullYear()),
    H: (n) => (n > 1 ? two(hour) : String(hour)),
    h: (n) => (n > 1 ? two(hour % 12 || 12) : String(hour % 12 || 12)),
    m: () => two(time.getUTCMinutes()),
    a: () => language.formats.halves[hour < 12 ? 0 : 1],
  };
  const text = clean(pattern.replace(/'([^']*)'|([a-zA-Z])\2*/g, (run, literal, letter) =>
    (literal === undefined ? letters[letter]?.(run.length) ?? run : literal || "'")));
  return language.tag.startsWith("fr") && text.startsWith("1 ") ? `1er${text.slice(1)}` : text;
}

function month(language, letters, index, two) {
  return letters > 3 ? language.formats.months[index]
    : letters === 3 ? language.formats.shortMonths[index]
      : letters === 2 ? two(index + 1) : String(index + 1);
}

// Notices

const KINDS = { reason: "reason.", remedy: "remedy.", warning: "warning.", effect: "effect." };

/** The values of a notice's parameters, as texts have them. */
export function valuesOf(model, notice, order, request) {
  const values = {};
  for (const parameter of notice.parameters) {
    const value = valueOf(model, parameter, order, request);
    if (value !== undefined) {
      values[parameter.name] = value;
    }
  }
  return values;
}

function valueOf(model, parameter, order, request) {
  const code = parameter.attribute;
  switch (parameter.from) {
    case "fixed":
      return parameter.value;
    case "attribute":
      return typed(model, code, find(model, request.inputs, code) ?? find(model, order.attributes, code));
    case "order":
      return typed(model, code, find(model, order.attributes, code));
    case "request":
      return typed(model, code, find(model, request.inputs, code));
    case "status":
      return { t: "status", v: order.status };
    case "status-since":
      return { t: "instant", v: order.statusSince ?? 0 };
    default:
      return request.expectedStatus && { t: "status", v: request.expectedStatus };
  }
}

function typed(model, code, value) {
  const kind = model.attributes.get(code)?.kind;
  return value === undefined || (kind !== "date" && kind !== "link") ? value : { t: kind, v: value };
}

/** The text of a notice for a reader. */
export function explain(model, kind, notice, order, request, audience, tag) {
  const values = {
    code: order.code,
    status: { t: "status", v: order.status },
    action: { t: "action", v: request.action },
    actor: { t: "actor", v: request.actor },
    ...valuesOf(model, notice, order, request),
  };
  if (Array.isArray(values.value)) {
    values.value = { t: "every", v: values.value.map((code) => (model.attributes.has(code) ? { t: "attribute", v: code } : code)) };
  }
  if (kind === "reason" && notice.code === "input-not-taken") {
    values.takes = { t: "every", v: takenInputs(model, order, request) };
  }
  const base = KINDS[kind] + notice.code;
  const special = `${base}.for.${request.action}`;
  const suffix = SUFFIX[audience];
  return text(
    model,
    suffix ? [special + suffix, base + suffix, special, base] : [special, base],
    ["neutral.notice"],
    values, audience, tag);
}

function takenInputs(model, order, request) {
  const rows = model.set.rows.filter((row) => row.action === request.action
    && row.sources.includes(order.status) && (!row.types.length || row.types.includes(order.type)));
  const row = rows.find((one) => one.actors.includes(request.actor)) ?? rows[0];
  return (row?.change.inputs ?? []).map((input) => ({ t: "attribute", v: input.code }));
}

function text(model, keys, neutral, values, audience, tag) {
  const languages = candidates(model, tag);
  for (const attempt of [keys, neutral]) {
    for (const named of model.set.plugins.length ? [true, false] : [false]) {
      for (const language of languages) {
        const key = attempt.find((one) => language.words[one] !== undefined);
        const made = key && template(language, language.words[key]);
        if (made && (!named || names(made, language, values, languages))) {
          const words = wording(model, language, audience);
          const said = rendered(made, (name) => words(values[name]));
          if (strip(said)) {
            return said;
          }
        }
      }
    }
  }
  return "";
}

/** True if the language has a name for each code in a text, as far as any has one. */
function names(made, language, values, languages) {
  return namesIn(made).flatMap((name) => values[name] ?? [])
    .filter(isCode).map(keyOfName)
    .every((key) => language.words[key] !== undefined
      || languages.every((other) => other.words[key] === undefined));
}

/** The name of an action or status. */
export function textOf(model, code, tag) {
  const neutral = code.t === "status" ? "neutral.status.label" : "neutral.action";
  return text(model, [keyOfName(code)], [neutral], {}, "customer", tag);
}

/** A word such as that of an actor or type, without quotes; the code where there is none. */
export function wordOf(model, key, tag, otherwise) {
  return candidates(model, tag).map((language) => language.words[key]).find((one) => one !== undefined)
    ?? otherwise;
}

// Messages

/** What somebody reads about an order. */
export function describe(model, order, at, audience, tag) {
  const row = model.statuses.get(order.status);
  if (!row || (row.hidden && audience !== "staff")) {
    return message(model, row ? "neutral.hidden" : "neutral.status", "", [], order, {}, audience, tag);
  }
  const promise = promiseOf(model, row, order, at);
  const asked = { order, actor: "customer", at, overdue: !!promise?.overdue };
  const variant = row.variants.find((one) => holds(model, one.if, asked))?.name ?? "";
  const notes = model.set.notes.filter((one) => holds(model, one.if, asked)).map((one) => one.name);
  return {
    ...message(model, `status.${row.code}`, variant, notes, order, promise ?? {}, audience, tag),
    promise,
    phase: row.phases?.[order.payment] ?? row.phase,
    section: row.section,
  };
}

function message(model, prefix, variant, notes, order, promise, audience, tag) {
  for (const language of [...candidates(model, tag)]) {
    const part = (name) => (variant ? rawFor(language, `${prefix}.${variant}${name}`, audience) : undefined)
      ?? rawFor(language, prefix + name, audience);
    const label = rawFor(language, `${prefix}.label`, audience);
    const headline = part(".headline");
    const body = part(".body");
    if (label !== undefined && headline !== undefined && body !== undefined) {
      const words = wording(model, language, audience);
      const fill = (text) => rendered(template(language, text), (name) => words(factOf(model, name, order, promise)));
      const more = notes.map((note) => rawFor(language, `note.${note}`, audience))
        .filter((note) => note !== undefined && strip(note)).map(strip);
      return {
        locale: language.tag,
        label: fill(label),
        headline: fill(headline),
        body: fill([strip(body), ...more].join(" ")),
        nextSteps: [...stepsOf(language, prefix, variant, audience),
          ...notes.map((note) => rawFor(language, `note.${note}.next`, audience)).filter((step) => step !== undefined)]
          .map(fill).filter(strip),
      };
    }
  }
  return prefix === "neutral.status" ? undefined
    : message(model, "neutral.status", "", [], order, {}, audience, tag);
}

function stepsOf(language, prefix, variant, audience) {
  const suffix = SUFFIX[audience];
  for (const list of variant ? [`${prefix}.${variant}.next.`, `${prefix}.next.`] : [`${prefix}.next.`]) {
    for (const reader of suffix ? [suffix, ""] : [""]) {
      const steps = [];
      while (language.words[`${list}${steps.length + 1}${reader}`] !== undefined) {
        steps.push(language.words[`${list}${steps.length + 1}${reader}`]);
      }
      if (steps.length) {
        return steps;
      }
    }
  }
  return [];
}

function factOf(model, name, order, promise) {
  switch (name) {
    case "code":
      return order.code;
    case "status":
      return { t: "status", v: order.status };
    case "dueAt":
      return promise.day ? { t: "date", v: promise.day } : promise.dueAt === undefined ? undefined : { t: "instant", v: promise.dueAt };
    case "promise":
      return promise.length ?? (promise.day && { t: "date", v: promise.day });
    default: {
      const attribute = model.attributes.get(name);
      return attribute && attribute.kind !== "yes-no" && attribute.kind !== "choice"
        ? typed(model, name, find(model, order.attributes, name))
        : undefined;
    }
  }
}

// Promises

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
  const n = promise.attribute ? find(model, order.attributes, promise.attribute) ?? promise.n : promise.n;
  const day = unit === "weeks" ? plusDays(first, 7 * n) : plusWorkingDays(first, n);
  return due(promise, endOf(model, day), day, { t: "quantity", unit, v: n }, at);
}

const due = (promise, dueAt, day, length, at) => ({ kind: promise.kind, dueAt, day, length, overdue: at >= dueAt });

const plusDays = (day, n) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * 86400000).toISOString().slice(0, 10);

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
    ...[...done].filter(([code]) => shown(code) && code !== order.status && !toCome.includes(code))
      .map(([code, reachedAt]) => ({ status: code, state: "done", at: reachedAt })),
    ...(shown(order.status) ? [{ status: order.status, state: "current", at: order.statusSince }] : []),
    ...toCome.map((code) => ({ status: code, state: "to-come" })),
  ];
}
