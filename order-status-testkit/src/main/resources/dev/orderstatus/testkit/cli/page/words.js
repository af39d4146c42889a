// Words for what the set declares: names, conditions, times.

import { explain, textOf, wordOf } from "./texts.js";

/** Everything that is said in one language. */
export function wordsIn(model, tag) {
  const { labels } = model.set;
  const ownTag = labels[tag] ? tag : "en";
  const say = (key, values = {}) =>
    (labels[ownTag][key] ?? key).replace(/\{(\w)\}/g, (all, name) => values[name] ?? all);
  const has = (key) => labels[ownTag][key] !== undefined;
  const unquoted = (text) => text.replace(/^[“„«"]\s*|\s*[”“»"]$/g, "");
  const status = (code) =>
    wordOf(model, `status.${code}.label`, tag, undefined) ?? wordOf(model, `status.${code}.label.staff`, tag, code);
  const action = (code) => textOf(model, { t: "action", v: code }, tag);
  const actor = (code) => wordOf(model, `actor.${code}`, tag, code);
  const type = (code) => wordOf(model, `type.${code}`, tag, code);
  const attribute = (code) =>
    unquoted(wordOf(model, `attribute.${code}`, tag, code.replace(/^.*:/, "").replaceAll("-", " ")));
  const payment = (code) => say(`payment.${code}`);
  const fact = { payment, type, status, actor, section: (code) => code };

  /** A condition in words; an empty text if it always holds. */
  function condition(one, holds = true) {
    if (!one) {
      return "";
    }
    if (one.not) {
      return condition(one.not, !holds);
    }
    const parts = one.all ?? one.any;
    if (parts) {
      const joint = say(!!one.all === holds ? "and" : "or");
      return parts.length
        ? parts
            .map((part) => {
              const text = condition(part, holds);
              return (part.all ?? part.any)?.length > 1 ? `(${text})` : text;
            })
            .join(` ${joint} `)
        : holds
          ? say("always")
          : `${say("not")} ${say("always")}`;
    }
    const text = simple(one);
    return holds ? text : `${say("not")} (${text})`;
  }

  function simple(one) {
    if (one.fact) {
      const values = one.is?.map(fact[one.fact] ?? String).join(` ${say("or")} `);
      return say(`if.${one.fact}`, { x: values });
    }
    if (one.since) {
      return say("if.passed", { x: say(`since.${one.since}`), y: String(one.ms / 3600000) });
    }
    if (one.custom) {
      return one.custom;
    }
    const x = attribute(one.attribute);
    if (one.in) {
      return say("if.in", { x, y: one.in.map(value).join(` ${say("or")} `) });
    }
    const least = one.min ?? (one.atLeast && attribute(one.atLeast));
    const most = one.max ?? (one.atMost && attribute(one.atMost));
    return one.trait
      ? say(`if.${one.trait}`, { x })
      : say(least === undefined ? "if.max" : "if.min", { x, y: String(least ?? most) });
  }

  function value(given) {
    return typeof given === "boolean" ? say(given ? "yes" : "no") : String(given);
  }

  /** The text of a reason, remedy, warning or effect for a reader. */
  const notice = (kind, one, audience, order, request) => explain(model, kind, one, order, request, audience, tag);

  const arrow = model.languages.get(tag).rightToLeft ? "←" : "→";

  return { tag, ownTag, arrow, has, say, status, action, actor, type, attribute, payment, condition, value, notice };
}
