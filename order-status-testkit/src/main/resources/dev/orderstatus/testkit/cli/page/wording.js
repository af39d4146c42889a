// Fills in templates, and puts values into the words of a language.

const JAVA_BLANK = "\\t-\\r\\x1c-\\x1f \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";
const ENDS = new RegExp(`^[${JAVA_BLANK}]+|[${JAVA_BLANK}]+$`, "g");
export const strip = (text) => text.replace(ENDS, "");
const LONGEST = 200;

const tidy = (text) => strip(text.includes("  ") ? text.replace(/^ +/, "").replace(/ {2,}/g, " ") : text);

/** Literal texts, and placeholders as {name}; a group in brackets is a list of both. */
function parsed(text) {
  const parts = [];
  let group = null;
  for (const token of text.match(/\{[^{}[\]]*\}|[[\]]|[^{}[\]]+/g) ?? []) {
    if (token === "[") {
      group = [];
    } else if (token === "]") {
      parts.push({ group });
      group = null;
    } else {
      (group ?? parts).push(token.startsWith("{") ? { name: token.slice(1, -1) } : token);
    }
  }
  const constant = parts.every((part) => typeof part === "string");
  return { text: constant ? tidy(parts.join("")) : "", parts, constant };
}

/** A text with the labels that it names, such as {action.pay.label}. */
export function labeled(language, text) {
  return text.replace(/\{([^{}.]+\.[^{}]+)\}/g, (all, key) => {
    const label = language.words[key];
    const quote = label === undefined || /^(actor|type)\./.test(key) ? undefined : language.words.quote;
    return label === undefined ? all : quote === undefined ? label : rendered(template(language, quote), () => label);
  });
}

export function template(language, text) {
  if (text === undefined) {
    return undefined;
  }
  if (!language.templates.has(text)) {
    language.templates.set(text, parsed(labeled(language, text)));
  }
  return language.templates.get(text);
}

export function rendered(made, value) {
  if (made.constant) {
    return made.text;
  }
  const piece = (part) => (typeof part === "string" ? part : value(part.name));
  return tidy(
    made.parts
      .map((part) => {
        if (part.group) {
          const pieces = part.group.map(piece);
          return pieces.some((one) => one == null) ? "" : pieces.join("");
        }
        return piece(part) ?? "…";
      })
      .join(""),
  );
}

export const namesIn = (made) =>
  made.parts
    .flatMap((part) => part.group ?? [part])
    .filter((part) => typeof part !== "string")
    .map((part) => part.name);

// Values

const isGap = (c) => /[\p{Z}\p{Cc}]/u.test(c);
const isVisible = (c) => !/[\p{Cf}\p{Cs}]/u.test(c);

/** True for a joiner after a sign that needs it: Persian, the scripts of India, some emoji. */
function isJoiner(c, before) {
  if (c !== "\u200d" && c !== "\u200c") {
    return false;
  }
  return /[\p{sc=Zyyy}\p{sc=Zinh}]/u.test(before)
    ? before === "\ufe0f" || /[\p{So}\p{Sk}]/u.test(before)
    : !/[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]/u.test(before);
}

/** One line without invisible characters. */
export function clean(text) {
  const shown = [];
  let length = 0;
  let gap = false;
  let before = " ";
  for (const c of text) {
    if (isGap(c)) {
      gap = true;
    } else if (isVisible(c) || (!gap && isJoiner(c, before))) {
      const more = gap && length ? ` ${c}` : c;
      if (length + more.length > LONGEST) {
        return `${cut(shown.join(""))}…`;
      }
      shown.push(more);
      length += more.length;
      gap = false;
      before = c;
    }
  }
  return shown.join("");
}

function cut(text) {
  const kept = [...text];
  let { length } = text;
  while (length >= LONGEST) {
    length -= kept.pop().length;
  }
  return strip(kept.join(""));
}

const KEYS = {
  status: (code) => `status.${code}.label`,
  action: (code) => `action.${code}.label`,
  actor: (code) => `actor.${code}`,
  type: (code) => `type.${code}`,
};
export const keyOfName = (code) => (KEYS[code.t] ?? ((value) => `attribute.${value}`))(code.v);
export const isCode = (value) => ["status", "action", "actor", "type", "attribute", "code"].includes(value?.t);

/** Puts values into words, for one reader who asks at an instant; foreign text must not turn words around. */
export function wording(model, language, audience, tag, now) {
  const asked = model.languages.get(tag);
  const { formats } = asked?.tag.split("-")[0] === language.tag.split("-")[0] ? asked : language;
  const forms = { language, formats, now };
  const known = (key) => {
    const text = language.words[key];
    return text === undefined || !strip(text) ? undefined : strip(text);
  };
  const first = (...keys) =>
    template(
      language,
      keys.map((key) => language.words[key]).find((text) => text !== undefined),
    );
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
  const isolated = (text) => (text && language.rightToLeft ? `\u2068${text}\u2069` : text);
  const words = (value) => {
    if (value == null) {
      return undefined;
    }
    if (Array.isArray(value)) {
      const all = [...new Set(value.map(words).filter((one) => one !== undefined))];
      return all.length
        ? all.reduce((before, after, i) =>
            joined(i === all.length - 1 ? "list.or.last" : "list.or.next", before, after),
          )
        : undefined;
    }
    switch (value.t) {
      case undefined:
        break;
      case "every": {
        const all = value.v.map(words).filter((one) => one !== undefined);
        return all.length ? all.reduce((before, after) => joined("list.or.next", before, after)) : undefined;
      }
      case "instant":
        return timeAt(model, forms, value.v, "time.at");
      case "date":
        return date(forms, value.v, wall(model, now).getUTCFullYear());
      case "by":
        return timeBy(model, forms, value.v);
      case "quantity": {
        const form = first(`promise.${value.unit}.${pluralOf(language, value.v)}`, `promise.${value.unit}.other`);
        return form && rendered(form, () => number(formats, value.v));
      }
      case "link":
        return isolated(value.v.replace(/[^\x00-\x7f]+/g, (part) => encodeURI(part.normalize("NFC"))));
      default:
        return nameOf(value);
    }
    if (typeof value === "number") {
      return number(formats, value);
    }
    return typeof value === "string" ? isolated(clean(value)) || undefined : undefined;
  };
  const shown = (value, name) => {
    model.coded ??= new Set(
      Object.keys(model.languages.get("en").words)
        .filter((key) => key.startsWith("value."))
        .map((key) => key.split(".")[1]),
    );
    if (typeof value !== "string" || audience === "staff" || !model.coded.has(name)) {
      return words(value);
    }
    const prefix = `value.${name}.`;
    const all = clean(value);
    const said = first(prefix + all, prefix + all.split(/[\s:]/)[0]);
    return said && rendered(said, () => undefined);
  };
  return shown;
}

const pluralOf = (language, n) =>
  ({ o: "one", t: "two", z: "zero", f: "few", m: "many", x: "other" })[language.plural[n < 200 ? n : 100 + (n % 100)]];

function number(formats, n) {
  const digits = String(n);
  return inDigits(
    formats,
    digits.length < 4 + formats.least - 1 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, formats.separator),
  );
}

/** With the digits of the language. */
const inDigits = ({ zero }, text) =>
  zero ? text.replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit))) : text;

// Dates

/** The wall clock of an instant in the zone of the shop. */
export function wall(model, at) {
  const zone = model.set.settings.zone;
  if (zone === "UTC") {
    return new Date(at);
  }
  model.clock ??= new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const at0 = Object.fromEntries(model.clock.formatToParts(at).map((part) => [part.type, +part.value]));
  return new Date(Date.UTC(at0.year, at0.month - 1, at0.day, at0.hour, at0.minute, at0.second));
}

const isoDay = (time) => time.toISOString().slice(0, 10);
const midnight = (date) => new Date(`${date}T00:00:00Z`);

/** A day, with its year unless it is the given one. */
function date({ language, formats }, iso, year) {
  const time = midnight(iso);
  const text = formatted(formats, time.getUTCFullYear() === year ? formats.dateOfThisYear : formats.date, time);
  return language.tag.startsWith("fr") && text.startsWith("1 ") ? `1er${text.slice(1)}` : text;
}

/** An instant to the minute. */
function timeAt(model, forms, at, key) {
  const time = wall(model, at);
  const today = wall(model, forms.now);
  const { formats } = forms;
  return inWords(key ?? `${keyOfDay(isoDay(time), isoDay(today))}-at`, forms, isoDay(time), today, {
    time: formatted(formats, formats.time, time),
    zone: formats.zones[(time - at + (at % 1000)) / 1000] ?? formats.zones.otherwise,
  });
}

/** The end of a time, such as "by Tuesday, 24 November". */
function timeBy(model, forms, end) {
  const today = wall(model, forms.now);
  return end.t === "date"
    ? inWords(keyOfDay(end.v, isoDay(today)), forms, end.v, today, {})
    : timeAt(model, forms, end.v);
}

function keyOfDay(iso, today) {
  const days = (midnight(iso) - midnight(today)) / 86400000;
  return ["time.by.today", "time.by.tomorrow"][days] ?? "time.by.day";
}

function inWords(key, forms, iso, today, more) {
  const made = template(forms.language, forms.language.words[key]);
  const values = {
    date: date(forms, iso, today.getUTCFullYear()),
    weekday: forms.formats.weekdays[midnight(iso).getUTCDay()],
    ...more,
  };
  return made && rendered(made, (name) => values[name]);
}

/** An instant to the minute, with its year. */
export function instant(model, { formats }, at) {
  const time = wall(model, at);
  return `${formatted(formats, formats.date, time)}, ${formatted(formats, formats.time, time)}`;
}

/** A day, with its year. */
export const day = (language, iso) => date({ language, formats: language.formats }, iso);

function formatted(formats, pattern, time) {
  const two = (n) => String(n).padStart(2, "0");
  const hour = time.getUTCHours();
  const letters = {
    d: (n) => (n > 1 ? two(time.getUTCDate()) : String(time.getUTCDate())),
    M: (n) => month(formats, n, time.getUTCMonth(), two),
    L: (n) => month(formats, n, time.getUTCMonth(), two),
    y: () => String(time.getUTCFullYear()),
    H: (n) => (n > 1 ? two(hour) : String(hour)),
    h: (n) => (n > 1 ? two(hour % 12 || 12) : String(hour % 12 || 12)),
    m: () => two(time.getUTCMinutes()),
    a: () => formats.halves[hour < 12 ? 0 : 1],
  };
  return clean(
    pattern.replace(/'([^']*)'|([a-zA-Z])\2*/g, (run, literal, letter) =>
      literal === undefined ? inDigits(formats, letters[letter]?.(run.length) ?? run) : literal || "'",
    ),
  );
}

const month = (formats, letters, index, two) =>
  letters > 3
    ? formats.months[index]
    : letters === 3
      ? formats.shortMonths[index]
      : letters === 2
        ? two(index + 1)
        : String(index + 1);
