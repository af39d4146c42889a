// Finds and fills in the texts of the set, as the library does.

import { find, holds } from "./set.js";
import { firstCounting } from "./rules.js";
import { can } from "./options.js";
import { newsDay, promiseOf } from "./course.js";
import { isCode, keyOfName, namesIn, rendered, strip, template, wording } from "./wording.js";

const SUFFIX = { customer: "", approver: ".approver", staff: ".staff" };

/** The language, its parents and English. */
function candidates(model, tag) {
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
    values.value = {
      t: "every",
      v: values.value.map((code) => (model.attributes.has(code) ? { t: "attribute", v: code } : code)),
    };
  }
  if (kind === "reason" && notice.code === "input-not-taken") {
    values.takes = { t: "every", v: takenInputs(model, order, request) };
  }
  const base = KINDS[kind] + notice.code;
  const special = `${base}.for.${request.action}`;
  const suffix = SUFFIX[audience];
  const hidden = kind === "reason" && audience !== "staff" && model.statuses.get(order.status)?.hidden;
  const keys = suffix ? [special + suffix, base + suffix, special, base] : [special, base];
  return text(model, hidden ? ["neutral.hidden.headline"] : keys, ["neutral.notice"], values, audience, tag, {
    now: request.at,
    others: (name) => wordOfShop(model, name, order, request.at),
  });
}

function takenInputs(model, order, request) {
  const rows = model.set.rows.filter(
    (row) =>
      row.action === request.action &&
      row.sources.includes(order.status) &&
      (!row.types.length || row.types.includes(order.type)),
  );
  const own = rows.filter((row) => row.actors.includes(request.actor));
  const row = firstCounting(model, own.length ? own : rows, order, request);
  return (row?.change.inputs ?? []).map((input) => ({ t: "attribute", v: input.code }));
}

const OF_NO_ORDER = { now: 0, others: () => undefined };

function text(model, keys, neutral, values, audience, tag, { now, others } = OF_NO_ORDER) {
  const languages = candidates(model, tag);
  for (const attempt of [keys, neutral]) {
    for (const named of model.set.plugins.length ? [true, false] : [false]) {
      for (const language of languages) {
        const key = attempt.find((one) => language.words[one] !== undefined);
        const made = key && template(language, language.words[key]);
        if (made && (!named || names(made, language, values, languages))) {
          const words = wording(model, language, audience, tag, now);
          const said = rendered(made, (name) => words(values[name] ?? others(name), name));
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
  return namesIn(made)
    .flatMap((name) => values[name] ?? [])
    .filter(isCode)
    .map(keyOfName)
    .every((key) => language.words[key] !== undefined || languages.every((other) => other.words[key] === undefined));
}

/** The name of an action or status. */
export function textOf(model, code, tag) {
  const neutral = code.t === "status" ? "neutral.status.label" : "neutral.action";
  return text(model, [keyOfName(code)], [neutral], {}, "customer", tag);
}

/** A word such as that of an actor or type, without quotes; the code where there is none. */
export function wordOf(model, key, tag, otherwise) {
  return (
    candidates(model, tag)
      .map((language) => language.words[key])
      .find((one) => one !== undefined) ?? otherwise
  );
}

// Messages

/** What somebody reads about an order. */
export function describe(model, order, at, audience, tag) {
  const row = model.statuses.get(order.status);
  if (!row || (row.hidden && audience !== "staff")) {
    return message(model, row ? "neutral.hidden" : "neutral.status", "", [], order, {}, audience, tag, at);
  }
  const promise = promiseOf(model, row, order, at);
  const asked = { order, actor: "customer", at, overdue: !!promise?.overdue };
  const variant = row.variants.find((one) => holds(model, one.if, asked))?.name ?? "";
  const notes = model.set.notes.filter((one) => holds(model, one.if, asked)).map((one) => one.name);
  return {
    ...message(model, `status.${row.code}`, variant, notes, order, promise ?? {}, audience, tag, at),
    promise,
    phase: row.phases?.[order.payment] ?? row.phase,
    section: row.section,
  };
}

function message(model, prefix, variant, notes, order, promise, audience, tag, at) {
  for (const language of [...candidates(model, tag)]) {
    const part = (name) =>
      (variant ? rawFor(language, `${prefix}.${variant}${name}`, audience) : undefined) ??
      rawFor(language, prefix + name, audience);
    const label = rawFor(language, `${prefix}.label`, audience);
    const headline = part(".headline");
    const body = part(".body");
    if (label !== undefined && headline !== undefined && body !== undefined) {
      const words = wording(model, language, audience, tag, at);
      const fill = (text) =>
        rendered(template(language, text), (name) => words(factOf(model, name, order, promise, at), name));
      const more = notes
        .map((note) => rawFor(language, `note.${note}`, audience))
        .filter((note) => note !== undefined && strip(note))
        .map(strip);
      return {
        locale: language.tag,
        word: (name) => words(factOf(model, name, order, promise, at), name),
        label: fill(label),
        headline: fill(headline),
        body: fill([strip(body), ...more].reduce((before, after) => sentences(language, before, after))),
        nextSteps: [
          ...stepsOf(model, language, prefix, variant, audience),
          ...notes.map((note) => ({ text: rawFor(language, `note.${note}.next`, audience) })),
        ]
          .filter((step) => step.text !== undefined)
          .map((step) => ({ ...step, text: fill(step.text) }))
          .filter((step) => strip(step.text))
          .map((step) =>
            step.action && !can(model, order, step.action, audience, at) ? { ...step, action: undefined } : step,
          ),
      };
    }
  }
  return prefix === "neutral.status"
    ? undefined
    : message(model, "neutral.status", "", [], order, {}, audience, tag, at);
}

/** Two sentences, one after the other, as the language writes them. */
function sentences(language, before, after) {
  const made = template(language, language.words["list.sentences"]);
  return made ? rendered(made, (name) => (name === "before" ? before : after)) : `${before} ${after}`;
}

/** What an effect sends about an order, as plain text; undefined if it sends nothing. */
export function letter(model, effect, order, request, tag) {
  for (const attempt of [tag, "en"]) {
    const message = describe(model, order, request.at, effect.audience, attempt);
    const language = model.languages.get(message.locale);
    const key = `notice.${effect.code}`;
    if (language.words[`${key}.text`] !== undefined) {
      const words = wording(model, language, effect.audience, attempt, request.at);
      const values = { ...valuesOf(model, effect, order, request) };
      const value = (name) =>
        ["label", "headline"].includes(name) ? message[name] : (words(values[name], name) ?? message.word(name));
      const said = (name) => rendered(template(language, language.words[name] ?? ""), value);
      const parts = [said(`${key}.text`), sentences(language, message.headline, message.body)];
      if (message.nextSteps.length) {
        parts.push(message.nextSteps.map((step) => `- ${step.text}`).join("\n"));
      }
      return {
        subject: said(`${key}.subject`),
        text: effect.code.includes("email-") ? inLetter(parts, effect, said, message).join("\n\n") : parts.join("\n\n"),
      };
    }
  }
  return undefined;
}

function inLetter(parts, effect, said, message) {
  const shop = message.word("shop-name");
  return [
    said("notice.greeting"),
    ...parts,
    ...(effect.audience === "customer" ? [said("notice.contact")] : []),
    said("notice.sign-off") + (shop == null ? "" : `\n${shop}`),
  ];
}

/** The steps of a list; what is the same in every language stands in English. */
function stepsOf(model, language, prefix, variant, audience) {
  const suffix = SUFFIX[audience];
  for (const list of variant ? [`${prefix}.${variant}.next.`, `${prefix}.next.`] : [`${prefix}.next.`]) {
    for (const reader of suffix ? [suffix, ""] : [""]) {
      const steps = [];
      const english = model.languages.get("en").words;
      const step = () => `${list}${steps.length + 1}`;
      while (language.words[step() + reader] !== undefined) {
        steps.push({
          text: language.words[step() + reader],
          action: english[`${step()}.action${reader}`],
          page: english[`${step()}.page${reader}`],
        });
      }
      if (steps.length) {
        return steps;
      }
    }
  }
  return [];
}

const limitOf = (promise) =>
  promise.day
    ? { t: "date", v: promise.day }
    : promise.dueAt === undefined
      ? undefined
      : { t: "instant", v: promise.dueAt };
const by = (end) => end && { t: "by", v: end };

const newsBy = (model, order, at) => {
  const day = newsDay(model, order, at);
  return day && by({ t: "date", v: day });
};

/** A word of the shop, or the end of one of its times for an order. */
function wordOfShop(model, name, order, at) {
  const { words, payWithin, open } = model.set.settings;
  if (name === "newsBy") {
    return newsBy(model, order, at);
  }
  if (name !== "payBy") {
    return words[name];
  }
  const end = (order.placedAt ?? 0) + payWithin;
  return open.includes(order.payment) && at < end ? by({ t: "instant", v: end }) : undefined;
}

function factOf(model, name, order, promise, at) {
  switch (name) {
    case "code":
      return order.code;
    case "status":
      return { t: "status", v: order.status };
    case "dueAt":
      return limitOf(promise);
    case "dueBy":
      return by(limitOf(promise));
    case "promise":
      return promise.length ?? limitOf(promise);
    case "newsBy":
      return promise.dueAt !== undefined && !promise.overdue ? undefined : newsBy(model, order, at);
    default: {
      const attribute = model.attributes.get(name);
      if (!attribute) {
        return wordOfShop(model, name, order, at);
      }
      return attribute.kind !== "yes-no" && attribute.kind !== "choice"
        ? typed(model, name, find(model, order.attributes, name))
        : undefined;
    }
  }
}
