// Runs the interpreter of a page over the questions of a set, slice by slice.

/** Text with the members of every object sorted, as the answers of Java have them. */
function sorted(value) {
  if (Array.isArray(value)) {
    return `[${value.map(sorted).join(",")}]`;
  }
  return value && typeof value === "object"
    ? `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${sorted(value[key])}`).join(",")}}`
    : JSON.stringify(value);
}

function hash(texts) {
  let first = 0x811c9dc5 | 0;
  let second = 0x2f0b4f27;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      first = Math.imul(first ^ text.charCodeAt(i), 0x01000193);
      second = Math.imul(second ^ text.charCodeAt(i), 0x5bd1e995);
    }
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

function slice(model, { orders, requests }, order) {
  const { languages } = model.set;
  return requests.map((request, i) => {
    const tag = languages[i % languages.length];
    return sorted(answer(model, orders[order], request, tag)) + letters(model, orders[order], request, tag);
  });
}

function letters(model, order, request, tag) {
  const decision = decide(model, order, request);
  const then = after(model, order, request, decision);
  return (decision.effects ?? []).map((effect) => letter(model, effect, then, request, tag))
    .filter((sent) => sent).map((sent) => `\n${sent.subject}\n${sent.text}`).join("");
}

/** The slices that differ, each as the numbers of its action and order. */
function differences(model, questions) {
  const different = [];
  questions.forEach((asked, action) => asked.orders.forEach((order, i) => {
    if (hash(slice(model, asked, i)) !== asked.hashes[i]) {
      different.push([action, i]);
    }
  }));
  return different;
}

/** What somebody reads about an order, and what comes next. */
function readings(model, { orders, instants }, order) {
  const asked = orders[order];
  const { languages } = model.set;
  return instants.flatMap((at, i) => ["customer", "approver", "staff"].map((audience, j) => {
    const tag = languages[(order + i + j) % languages.length];
    const message = describe(model, asked, at, audience, tag);
    const { promise } = message;
    return JSON.stringify([
      message.locale, message.label, message.headline, message.body, ...message.nextSteps.flatMap((step) => [step.text, `${step.action ?? ""} ${step.page ?? ""}`]),
      promise ? `${promise.kind} ${new Date(promise.dueAt).toISOString()} ${promise.overdue}` : "",
      message.phase ?? "", message.section ?? "",
      ...timeline(model, asked, [{ status: asked.status, at: asked.statusSince }], at).map((step) => `${step.state} ${step.status}`),
    ]);
  }));
}

/** What each actor can do about an order. */
function menus(model, { orders, instants }, order) {
  return instants.flatMap((at) => model.set.actors.map((actor) => {
    const { allowed, refused, events } = options(model, orders[order], actor, at);
    const open = (some) => some.map((one) => [
      one.action, ...(one.needs.includes("reason") ? ["reason"] : []),
      one.needs.filter((need) => need !== "reason").join(), one.takes.join(),
    ].join(" "));
    return JSON.stringify([
      ...open(allowed), "|", ...open(events), "|",
      ...refused.map((one) => `${one.action} ${one.forActor} ${one.decision.reasons.map((why) => why.code).join()}`),
    ]);
  }));
}

function differing(model, asked, answered, hashes) {
  return asked.orders.map((order, i) => i).filter((i) => hash(answered(model, asked, i)) !== hashes[i]);
}
