// The rules as tables, with filters.

import { choice, el, list } from "./dom.js";
import { labeled } from "./wording.js";

/** All tables, filtered by what the reader looks for. */
export function rulebook(model, words, state) {
  const tables = el("div", {});
  const said = el("p", { role: "status" });
  const look = () => {
    const shown = [statuses, transitions, answers, promises, reasons].map((table) => table(model, words, state.filter));
    tables.replaceChildren(...shown.map(({ part }) => part));
    said.textContent = `${shown.reduce((sum, { count }) => sum + count, 0)} ${words.say("rows")}`;
  };
  const set = (name) => (value) => {
    state.filter[name] = value;
    look();
  };
  const all = ["", words.say("all")];
  const search = el("input", {
    type: "search",
    value: state.filter.text ?? "",
    input: () => set("text")(search.value),
  });
  look();
  return [
    el(
      "div",
      { class: "filters" },
      el("label", {}, words.say("search"), " ", search),
      choice(
        words.say("fact.status"),
        [all, ...model.set.statuses.map(({ code }) => [code, words.status(code)])],
        state.filter.status ?? "",
        set("status"),
      ),
      choice(
        words.say("who"),
        [all, ...acting(model).map((code) => [code, words.actor(code)])],
        state.filter.actor ?? "",
        set("actor"),
      ),
      choice(
        words.say("col.action"),
        [all, ...model.set.actions.map(({ code }) => [code, words.action(code)])],
        state.filter.action ?? "",
        set("action"),
      ),
    ),
    said,
    el("p", { class: "hint" }, words.say("rules.hint")),
    tables,
  ];
}

/** The parties that do anything in this set. */
const acting = (model) => model.set.actors.filter((actor) => model.set.rows.some((row) => row.actors.includes(actor)));

/** A table of the rows that fit the filter; nothing if none fits. */
function table(words, filter, id, heads, rows) {
  const wanted = (filter.text ?? "").toLocaleLowerCase(words.tag);
  const shown = rows.filter(
    ({ about = {}, cells }) =>
      (!filter.status || !about.statuses || about.statuses.includes(filter.status)) &&
      (!filter.actor || !about.actors || about.actors.includes(filter.actor)) &&
      (!filter.action || about.action === undefined || about.action === filter.action) &&
      (!wanted || textIn(cells).toLocaleLowerCase(words.tag).includes(wanted)),
  );
  const plugins = rows.some((row) => row.plugin);
  return {
    count: shown.length,
    part: shown.length
      ? el(
          "section",
          {},
          el("h3", { id: `table-${id}` }, words.say(id)),
          el(
            "div",
            { class: "wide", tabindex: "0", role: "region", "aria-labelledby": `table-${id}` },
            el(
              "table",
              { "aria-labelledby": `table-${id}` },
              el(
                "thead",
                {},
                el(
                  "tr",
                  {},
                  [...heads, ...(plugins ? ["col.plugin"] : [])].map((head) =>
                    el("th", { scope: "col" }, words.say(head)),
                  ),
                ),
              ),
              el(
                "tbody",
                {},
                shown.map(({ cells, plugin }) =>
                  el(
                    "tr",
                    {},
                    cells.map((cell) =>
                      el("td", {}, Array.isArray(cell) ? (cell.length > 1 ? list(cell) : cell) : cell),
                    ),
                    plugins ? el("td", {}, plugin ?? "") : "",
                  ),
                ),
              ),
            ),
          ),
        )
      : "",
  };
}

const textIn = (cells) =>
  cells
    .flat()
    .map((cell) => cell?.textContent ?? cell)
    .join(" ");

const named = (text, code) => el("span", {}, text, " ", el("code", {}, code));

const when = (words, condition, text) => {
  const said = words.condition(condition);
  return said ? `${text} (${words.say("col.if")}: ${said})` : text;
};

const ending = (words, row) =>
  [
    row.ending === "none" ? "" : words.say(row.successful ? "ends.well" : "ends.badly"),
    row.hidden ? words.say("hidden") : "",
  ]
    .filter(Boolean)
    .join(", ");

const raw = (model, words, key) => {
  const { languages } = model;
  const language = [languages.get(words.tag), languages.get("en")].find((one) => one?.words[key] !== undefined);
  return language ? labeled(language, language.words[key]) : "";
};

/** A row about a status alone: who looks for an action or a party does not look for it. */
const onlyStatus = (row) => ({ statuses: [row.code], actors: [], action: "" });

function statuses(model, words, filter) {
  return table(
    words,
    filter,
    "statuses",
    ["col.name", "col.phase", "col.ending", "col.meaning"],
    model.set.statuses.map((row) => ({
      about: onlyStatus(row),
      plugin: row.plugin,
      cells: [
        named(words.status(row.code), row.code),
        words.say(`phase.${row.phase}`),
        ending(words, row),
        raw(model, words, `status.${row.code}.headline`) || raw(model, words, `status.${row.code}.headline.staff`),
      ],
    })),
  );
}

function transitions(model, words, filter) {
  return table(
    words,
    filter,
    "transitions",
    ["col.from", "col.action", "who", "col.if", "col.to", "col.then"],
    model.set.rows.map((row) => ({
      about: { statuses: row.sources, actors: row.actors, action: row.action },
      plugin: row.plugin,
      cells: [
        row.sources.map(words.status),
        [
          named(words.action(row.action), row.action),
          row.types.length ? ` (${row.types.map(words.type).join(", ")})` : "",
        ].filter(Boolean),
        row.actors.map(words.actor),
        [
          words.condition(row.when),
          ...row.guards.map((guard) => `${words.condition(guard.if)}; ${words.say("col.else")}: ${guard.reason.code}`),
        ].filter(Boolean),
        row.to ? words.status(row.to) : words.say("same"),
        results(model, words, row),
      ],
    })),
  );
}

function results(model, words, row) {
  const { change } = row;
  const becomes = (changed, condition) =>
    changed.payment
      ? [
          when(
            words,
            condition,
            `${words.say("fact.payment")} ${words.say("becomes")} ${words.payment(changed.payment)}`,
          ),
        ]
      : [];
  return [
    ...becomes(change),
    ...row.changes.flatMap((one) => becomes(one.change, one.if)),
    ...change.inputs.map((input) => `+ ${words.attribute(input.code)}`),
    ...row.effects.map((one) => when(words, one.if, effectText(model, words, one.effect))),
    ...row.warnings.map((one) =>
      when(words, one.if, `${words.say("mind")}: ${warningText(model, words, one.warning)}`),
    ),
  ];
}

const warningText = (model, words, warning) =>
  raw(model, words, `warning.${warning.code}.staff`) || raw(model, words, `warning.${warning.code}`) || warning.code;

const effectText = (model, words, effect) =>
  raw(model, words, `effect.${effect.code}.staff`) || raw(model, words, `effect.${effect.code}`) || effect.code;

function answers(model, words, filter) {
  return table(
    words,
    filter,
    "answers",
    ["col.action", "col.if", "col.answer", "for.customer"],
    model.set.actions.flatMap((action) =>
      [...action.first, ...action.answers].map((one) => ({
        about: { action: action.code },
        plugin: one.plugin,
        cells: [
          named(words.action(action.code), action.code),
          words.condition(one.if) || words.say("always"),
          [
            `${words.say(one.outcome)}: ${one.reason.code}`,
            one.payment ? `${words.say("fact.payment")} ${words.say("becomes")} ${words.payment(one.payment)}` : "",
          ].filter(Boolean),
          raw(model, words, `reason.${one.reason.code}.for.${action.code}`) ||
            raw(model, words, `reason.${one.reason.code}`),
        ],
      })),
    ),
  );
}

function promises(model, words, filter) {
  return table(
    words,
    filter,
    "promises",
    ["fact.status", "col.time", "col.counted", "col.if"],
    model.set.statuses.flatMap((row) =>
      row.promises.map((promise) => ({
        about: onlyStatus(row),
        cells: [
          named(words.status(row.code), row.code),
          `${words.say(`kind.${promise.kind}`)}: ${span(model, words, promise)}`,
          promise.unit === "date" ? "" : words.say(promise.anchor === "placed-at" ? "since.placed" : "since.status"),
          words.condition(promise.if),
        ],
      })),
    ),
  );
}

function span(model, words, promise) {
  if (promise.unit === "date") {
    return words.attribute(promise.attribute);
  }
  const form = promise.n === 1 ? "one" : "other";
  const text =
    raw(model, words, `promise.${promise.unit}.${form}`) || raw(model, words, `promise.${promise.unit}.other`);
  const number = text.replace("{number}", String(promise.n));
  return promise.attribute ? `${words.attribute(promise.attribute)} (${number})` : number;
}

function reasons(model, words, filter) {
  const all = new Map();
  const add = (reason, about) => {
    const known = all.get(reason.code) ?? { remedies: new Set(), actions: new Set() };
    reason.remedies.forEach((remedy) => known.remedies.add(remedy.code));
    known.actions.add(about);
    all.set(reason.code, known);
  };
  model.set.rows.forEach((row) => row.guards.forEach((guard) => add(guard.reason, row.action)));
  model.set.actions.forEach((action) =>
    [...action.first, ...action.answers].forEach((one) => add(one.reason, action.code)),
  );
  const text = (kind, code, suffix) =>
    raw(model, words, `${kind}.${code}${suffix}`) || raw(model, words, `${kind}.${code}`);
  return table(
    words,
    filter,
    "reasons",
    ["col.code", "col.action", "for.customer", "for.staff", "instead"],
    [...all]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, known]) => ({
        about: { action: known.actions.has(filter.action) ? filter.action : [...known.actions][0] },
        cells: [
          el("code", {}, code),
          [...known.actions].map(words.action),
          text("reason", code, ""),
          text("reason", code, ".staff"),
          [...known.remedies].map((remedy) => text("remedy", remedy, "")),
        ],
      })),
  );
}
