// Unpacks the set and shows its page.

import { compiled } from "./set.js";
import { wordsIn } from "./words.js";
import { begun, played, read, written } from "./case.js";
import { audiences, cards, facts, given, keepsake, lastAnswer, parties } from "./play.js";
import { rulebook } from "./rulebook.js";
import { choice, el, inLanguage, list, tick } from "./dom.js";

const CASE = "#case=";

async function unpacked(id) {
  const text = document.getElementById(id).textContent.trim();
  const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return JSON.parse(await new Response(stream).text());
}

/** The names of conditions that only the shop's own code decides. */
function customsIn(set) {
  const names = new Set();
  JSON.stringify(set.rows.concat(set.actions, set.statuses, set.notes, set.paths), (key, value) => {
    if (key === "custom") {
      names.add(value);
    }
    return value;
  });
  return [...names];
}

class Page {
  constructor(set) {
    this.model = compiled(set);
    this.words = new Map();
    this.tag = set.languages.includes(set.first) ? set.first : set.languages[0];
    this.customs = customsIn(set);
    this.with = { inputs: {} };
    this.filter = {};
    this.audience = "customer";
    this.restart(this.inAddress() ?? begun(this.model), false);
    window.addEventListener("hashchange", () => {
      const kept = this.inAddress();
      if (kept && written(kept) !== written(this.kept)) {
        this.restart(kept, false);
      }
    });
  }

  inAddress() {
    return location.hash.startsWith(CASE) ? read(this.model, location.hash.slice(CASE.length)) : undefined;
  }

  in(tag) {
    if (!this.words.has(tag)) {
      this.words.set(tag, wordsIn(this.model, tag));
    }
    return this.words.get(tag);
  }

  step(step) {
    this.restart({ ...this.kept, steps: [...this.kept.steps, step] });
  }

  undo() {
    this.restart({ ...this.kept, steps: this.kept.steps.slice(0, -1) });
  }

  restart(kept, remember = true) {
    this.kept = kept;
    if (remember) {
      history.replaceState(null, "", CASE + written(kept));
    }
    this.show();
  }

  show() {
    if (this.shown === this.tag) {
      this.playOn();
    } else {
      this.shown = this.tag;
      this.showAll();
    }
  }

  showAll() {
    const { model, tag } = this;
    const words = this.in(tag);
    document.documentElement.lang = words.ownTag;
    document.documentElement.dir = inLanguage(model, tag).dir;
    document.querySelector(".skip").textContent = words.say("skip");
    const label = document.querySelector("label[for=language]");
    label.textContent = words.say("language");
    const select = document.getElementById("language");
    select.replaceChildren(
      ...model.set.languages.map((one) => el("option", { value: one, selected: one === tag, lang: one }, nameOf(one))),
    );
    select.onchange = () => {
      this.tag = select.value;
      this.show();
    };
    const parts = ["play", "rules", "article"].filter((part) => part !== "article" || model.set.articles);
    document.querySelector("nav").replaceChildren(
      el(
        "ul",
        {},
        parts.map((part) =>
          el("li", {}, el("a", { href: `#${part}`, click: (event) => goTo(event, part) }, words.say(part))),
        ),
      ),
    );
    document.querySelector("nav").setAttribute("aria-label", model.set.title);
    const part = (id, ...content) =>
      el(
        "section",
        { id, tabindex: "-1", "aria-labelledby": `${id}-title` },
        el("h2", { id: `${id}-title` }, words.say(id)),
        ...content,
      );
    this.slots = Object.fromEntries(
      ["facts", "given", "parties", "cards", "case"].map((name) => [name, el("div", {})]),
    );
    this.answer = el("div", { role: "status", id: "answer" });
    document.getElementById("main").replaceChildren(
      part(
        "play",
        model.set.parts ? el("p", { class: "parts" }, words.say("parts.note")) : "",
        el(
          "div",
          { class: "play" },
          el(
            "div",
            {},
            this.picture(words),
            el("h3", {}, words.say("reads")),
            tick(words.say("every.language"), !!this.everyLanguage, (all) => {
              this.everyLanguage = all;
              this.playOn();
            }),
            this.slots.cards,
          ),
          el(
            "div",
            {},
            this.slots.facts,
            this.answer,
            el("h3", {}, words.say("can.do")),
            this.slots.given,
            el("p", { class: "hint" }, words.say("events.hint")),
            this.slots.parties,
            this.slots.case,
          ),
        ),
        this.parts(words),
      ),
      part("rules", ...rulebook(model, words, this)),
      model.set.articles ? part("article", this.article(words)) : "",
    );
    document.querySelectorAll("#parts .drawing").forEach((one) => toMiddle(one, one.querySelector(".status")));
    this.playOn();
  }

  picture(words) {
    return el(
      "figure",
      { id: "picture" },
      drawing(this.model.set.pictures[words.tag], words.say("picture")),
      el("figcaption", { class: "hint" }, words.say("picture.hint")),
    );
  }

  /** The parts that an order may have, each with its own course. */
  parts(words) {
    const { parts = [] } = this.model.set;
    const nameOfPart = ({ code, title }) => (words.has(`part.${code}`) ? words.say(`part.${code}`) : title);
    return parts.length
      ? [
          el("h3", {}, words.say("parts")),
          el(
            "div",
            { id: "parts" },
            parts.map((part) =>
              el(
                "figure",
                {},
                el("figcaption", {}, nameOfPart(part)),
                drawing(part.pictures[words.tag], nameOfPart(part)),
              ),
            ),
          ),
        ]
      : "";
  }

  /** Shows the moment, and leaves the reader where the reader is. */
  playOn() {
    const { model } = this;
    const words = this.in(this.tag);
    const focused = placeOf(document.activeElement);
    const open = document.querySelector("#case")?.open;
    this.slots.facts.replaceChildren(facts(model, words, this));
    this.slots.given.replaceChildren(given(model, words, this));
    this.slots.parties.replaceChildren(parties(model, words, this));
    this.answer.replaceChildren(lastAnswer(model, words, this));
    this.slots.cards.replaceChildren(cards(model, (tag) => this.in(tag), this));
    this.slots.case.replaceChildren(keepsake(model, words, this));
    document.querySelector("#case").open = !!open;
    const { order } = played(model, this.kept);
    document.querySelectorAll("#picture .status").forEach((box) => {
      const here = box.dataset.status === order.status;
      box.classList.toggle("here", here);
      if (here) {
        toMiddle(box.closest(".drawing"), box);
      }
    });
    focused();
  }

  article(words) {
    const { model } = this;
    const body = el("div", inLanguage(model, words.tag));
    const block = ([name, content]) =>
      name === "ul" ? list(content) : el(name === "p" ? "p" : `h${Number(name[1]) + 1}`, {}, content);
    const show = () => body.replaceChildren(...model.set.articles[words.tag][this.audience].map(block));
    show();
    return el(
      "div",
      {},
      choice(
        words.say("article.for"),
        audiences(model).map((one) => [one, words.say(`for.${one}`)]),
        this.audience,
        (one) => {
          this.audience = one;
          show();
        },
      ),
      body,
    );
  }
}

/** A drawing that scrolls where it is larger than its place. */
function drawing(text, label) {
  const svg = document.importNode(new DOMParser().parseFromString(text, "image/svg+xml").documentElement, true);
  const width = svg.getAttribute("width");
  svg.style.minInlineSize = `${0.75 * width}px`;
  svg.style.maxInlineSize = `${width}px`;
  return el("div", { class: "drawing", tabindex: "0", role: "region", "aria-label": label }, svg);
}

/** Goes to a part of the page, and leaves the case in the address. */
function goTo(event, part) {
  event.preventDefault();
  const section = document.getElementById(part);
  section.focus();
  section.scrollIntoView();
}

/** Scrolls a drawing, and nothing else, until a box is in its middle. */
function toMiddle(drawing, box) {
  const [frame, place] = [drawing, box].map((one) => one.getBoundingClientRect());
  drawing.scrollBy(
    place.left + place.width / 2 - frame.left - frame.width / 2,
    place.top + place.height / 2 - frame.top - frame.height / 2,
  );
}

/** A function that puts the focus back to where it is now, after everything was drawn anew. */
function placeOf(element) {
  const holder = element?.closest?.("fieldset, #case");
  if (!holder) {
    return () => {};
  }
  const where = holder.id ? `#${holder.id}` : `[data-party="${CSS.escape(holder.dataset.party)}"]`;
  const { action } = element.dataset;
  const index = [...holder.querySelectorAll("button, input, select")].indexOf(element);
  return () => {
    const now = document.querySelector(where);
    const same = action && now?.querySelector(`[data-action="${CSS.escape(action)}"]`);
    const next = same || now?.querySelectorAll("button, input, select")[index];
    (next && !next.disabled
      ? next
      : (now?.querySelector("button:not(:disabled)") ?? document.querySelector("#undo:not(:disabled)"))
    )?.focus({ preventScroll: true });
  };
}

function nameOf(tag) {
  try {
    return new Intl.DisplayNames([tag], { type: "language" }).of(tag);
  } catch {
    return tag;
  }
}

unpacked("data").then((set) => {
  window.page = new Page(set);
  performance.mark("shown");
});
