// Fills in templates, and puts values into the words of a language.

const JAVA_BLANK = "\\t-\\r\\x1c-\\x1f \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";
const ENDS = new RegExp(`^[${JAVA_BLANK}]+|[${JAVA_BLANK}]+$`, "g");
export const strip = (text) => text.replace(ENDS, "");
const LONGEST = 200;


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

export function template(language, text) {
  if (text === undefined) {
    return undefined;
  }
  if (!language.templates.has(text)) {
    language.templates.set(text, parsed(text));
  }
  return language.templates.get(text);
}

export function rendered(made, value) {
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

export const namesIn = (made) => made.parts.flatMap((part) => part.group ?? [part])
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
export const keyOfName = (code) => (KEYS[code.t] ?? ((value) => `attribute.${value}`))(code.v);
export const isCode = (value) => ["status", "action", "actor", "type", "attribute", "code"].includes(value?.t);

/** Puts values into words, for one reader. */
export function wording(model, language, audience) {
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
export function wall(model, at) {
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
