// Builds elements. Whatever a set says is text, never markup.

/** An element with attributes and children; a function is a listener, a string is text. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(key, value);
    } else if (value === true) {
      element.setAttribute(key, "");
    } else if (value !== false && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== ""));
  return element;
}

/** A choice of values, each with its text. */
export function choice(label, options, value, change) {
  const select = el(
    "select",
    { change: () => change(select.value) },
    options.map(([code, text]) => el("option", { value: code, selected: code === value }, text)),
  );
  return el("label", {}, label, " ", select);
}

/** A box to tick. */
export function tick(label, checked, change) {
  const input = el("input", { type: "checkbox", checked, change: () => change(input.checked) });
  return el("label", {}, input, " ", label);
}

/** A field for text, a number or a date. */
export function field(label, type, value, change) {
  const input = el("input", { type, value, change: () => change(input.value) });
  return el("label", {}, label, " ", input);
}

export const list = (items) =>
  el(
    "ul",
    {},
    items.map((item) => el("li", {}, item)),
  );

/** The attributes of text in a language of the set. */
export const inLanguage = (model, tag) => ({
  lang: tag,
  dir: model.languages.get(tag)?.rightToLeft ? "rtl" : "ltr",
});
