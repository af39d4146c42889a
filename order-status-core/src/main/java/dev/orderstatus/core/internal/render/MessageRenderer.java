package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Notification;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.message.Reached;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.internal.rules.ConditionEvaluator;
import dev.orderstatus.core.internal.rules.FirstRow;
import dev.orderstatus.core.internal.rules.Satisfiability;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Renders the texts of one status set. The set's own texts come before the shared ones, and a
 * message is in one language throughout. If no text fits, the result is a neutral text, never a
 * code.
 *
 * <p>A hidden status is shown to the staff only. Thread-safe; a repeated rendering reuses the
 * parsed texts.
 */
public final class MessageRenderer implements Messages {

  /** The actions that an actor can take now. */
  @FunctionalInterface
  public interface Offers {
    boolean can(Order order, Action action, Actor actor, Instant at);
  }

  /** The lines that a message has beside the meaning of the status. */
  @FunctionalInterface
  public interface Details {

    /** No lines, as of an order without parts. */
    Details NONE = locale -> List.of();

    List<Text> in(Locale locale);
  }

  private record Row(StatusDefinition definition, String prefix, Optional<Section> section) {}

  private final StatusSet set;
  private final Settings settings;
  private final Offers offers;
  private final ConditionEvaluator conditions;
  private final Satisfiability guards;
  private final Languages languages;
  private final InputNames inputs;
  private final Facts facts;
  private final Notes notes;
  private final Map<OrderStatus, Row> rows;
  private final Set<OrderStatus> hidden;
  private final Wordings wordings;
  private final Sayings sayings;
  private final Map<OrderType, Ways> ways;
  private final Details details;

  /** Makes the messages of a set of orders. */
  public MessageRenderer(StatusSet set, Settings settings, Offers offers) {
    this(set, settings, new ConditionEvaluator(set, settings), offers);
  }

  /**
   * Makes the messages of a set.
   *
   * @param set the set, whose texts have been checked
   * @param settings the settings of the shop
   * @param conditions evaluates the conditions of the set
   * @param offers the actions that next steps may offer
   */
  public MessageRenderer(
      StatusSet set, Settings settings, ConditionEvaluator conditions, Offers offers) {
    this.set = Objects.requireNonNull(set, "set");
    this.settings = Objects.requireNonNull(settings, "settings");
    this.offers = Objects.requireNonNull(offers, "offers");
    this.conditions = Objects.requireNonNull(conditions, "conditions");
    this.guards = new Satisfiability(set);
    this.languages =
        new Languages(set.texts(), Placeholders.notSet(settings.words()), settings.register());
    this.inputs = new InputNames(set, new FirstRow(set, conditions));
    this.facts = new Facts(set, settings);
    this.notes = new Notes(set.notes());
    this.rows = new HashMap<>();
    this.ways = new ConcurrentHashMap<>();
    Set<OrderStatus> notShown = new HashSet<>();
    for (StatusDefinition definition : set.statuses()) {
      rows.put(
          definition.status(),
          new Row(definition, "status." + definition.status(), Optional.of(definition.section())));
      if (definition.hidden()) {
        notShown.add(definition.status());
      }
    }
    this.hidden = Set.copyOf(notShown);
    this.wordings = new Wordings(settings.zone(), Optional.empty(), hidden);
    this.sayings = new Sayings(languages, wordings, !set.origins().plugins().isEmpty());
    this.details = Details.NONE;
  }

  private MessageRenderer(MessageRenderer same, Wordings wordings, Details details) {
    set = same.set;
    settings = same.settings;
    offers = same.offers;
    conditions = same.conditions;
    guards = same.guards;
    languages = same.languages;
    inputs = same.inputs;
    facts = same.facts;
    notes = same.notes;
    rows = same.rows;
    ways = same.ways;
    hidden = same.hidden;
    this.wordings = wordings;
    this.sayings = new Sayings(languages, wordings, !set.origins().plugins().isEmpty());
    this.details = details;
  }

  @Override
  public MessageRenderer inZone(ZoneId zone) {
    Objects.requireNonNull(zone, "zone");
    return new MessageRenderer(
        this, new Wordings(settings.zone(), Optional.of(zone), hidden), details);
  }

  /**
   * The same messages with these lines.
   *
   * @param lines the lines of one order, in the reader's language and the formats of the country
   * @return the messages of that order
   */
  public MessageRenderer with(Details lines) {
    return new MessageRenderer(this, wordings, lines);
  }

  @Override
  public StatusMessage describe(Order order, Instant at, Locale locale) {
    return describe(order, at, Audience.CUSTOMER, locale);
  }

  @Override
  public StatusMessage describe(Order order, Instant at, Audience audience, Locale locale) {
    return rendered(order, at, audience, locale).message();
  }

  @Override
  public Text html(Order order, Instant at, Audience audience, Locale locale) {
    Rendered rendered = rendered(order, at, audience, locale);
    Language language = rendered.language();
    return new Text(language.tag("section", rendered.html(2)), language.locale());
  }

  @Override
  public Text brief(Order order, Instant at, Audience audience, Locale locale) {
    Rendered rendered = rendered(order, at, audience, locale);
    return new Text(rendered.brief(), rendered.language().locale());
  }

  @Override
  public Optional<Notification> notification(
      Effect effect, Order order, Request request, Locale locale) {
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(request, "request");
    for (Locale attempt : List.of(locale, Locale.ENGLISH)) {
      Letter letter =
          new Letter(effect, request, rendered(order, request.at(), effect.audience(), attempt));
      if (letter.isWritten()) {
        return Optional.of(letter.notification());
      }
    }
    return Optional.empty();
  }

  private Rendered rendered(Order order, Instant at, Audience audience, Locale locale) {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(audience, "audience");
    Objects.requireNonNull(locale, "locale");
    @Nullable Row row = rows.get(order.status());
    if (row == null) {
      return neutral("neutral.status", order, at, audience, locale);
    }
    StatusDefinition definition = row.definition();
    if (definition.hidden() && audience != Audience.STAFF) {
      return neutral("neutral.hidden", order, at, audience, locale);
    }
    MessageContext situation = new MessageContext(definition, settings, conditions, order, at);
    StatusText.Key key = new StatusText.Key(
        row.prefix(), situation.variant(definition), audience, notes.of(situation));
    for (Language language : languages.candidates(locale)) {
      Optional<StatusText> text = language.status(key);
      if (text.isPresent()) {
        return new Rendered(
            text.get(),
            language,
            wordings.of(language, locale, audience),
            facts,
            order,
            at,
            situation,
            action -> offers.can(order, action, Actor.of(audience.code()), at),
            Optional.of(definition.phase(order.payment())),
            row.section(),
            details.in(language.formats(locale)));
      }
    }
    return neutral("neutral.status", order, at, audience, locale);
  }

  /**
   * The promise of an order's status.
   *
   * @param order the order
   * @param at the instant of the question
   * @return the promise; empty if there is none or the status is unknown
   */
  public Optional<PromisedTime> promise(Order order, Instant at) {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(at, "at");
    @Nullable Row row = rows.get(order.status());
    return row == null
        ? Optional.empty()
        : new MessageContext(row.definition(), settings, conditions, order, at).promisedTime();
  }

  private Rendered neutral(
      String prefix, Order order, Instant at, Audience audience, Locale locale) {
    StatusText.Key key = new StatusText.Key(prefix, "", audience, List.of());
    for (Language language : languages.candidates(locale)) {
      Optional<StatusText> text = language.status(key);
      if (text.isPresent()) {
        return new Rendered(
            text.get(),
            language,
            wordings.of(language, locale, audience),
            facts,
            order,
            at,
            null,
            action -> false,
            Optional.empty(),
            Optional.empty(),
            List.of());
      }
    }
    throw new IllegalStateException("there is no text " + prefix);
  }

  @Override
  public Timeline timeline(Order order, List<Reached> history, Instant at, Locale locale) {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(locale, "locale");
    TimelineBuilder course = new TimelineBuilder(set, conditions, this, ways(order.type()));
    for (Language language : languages.candidates(locale)) {
      Optional<Timeline> timeline = course.in(language.locale(), order, history, at);
      if (timeline.isPresent()) {
        return timeline.get();
      }
    }
    throw new IllegalStateException("there is no timeline in English");
  }

  private Ways ways(OrderType type) {
    return set.types().contains(type)
        ? ways.computeIfAbsent(type, added -> new Ways(set, added, guards))
        : new Ways(set, type, guards);
  }

  @Override
  public Text explain(
      Notice notice, Order order, Request request, Audience audience, Locale locale) {
    Objects.requireNonNull(notice, "notice");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(audience, "audience");
    Objects.requireNonNull(locale, "locale");
    Map<String, Object> values = new HashMap<>();
    values.put(Placeholders.CODE, order.code());
    values.put(Placeholders.STATUS, order.status());
    values.put(Placeholders.ACTION, request.action());
    values.put(Placeholders.ACTOR, request.actor());
    values.putAll(notice.values(order, request));
    values.computeIfPresent(
        Placeholders.VALUE,
        (name, value) -> value instanceof List<?> codes ? inputs.given(codes) : value);
    if (notice.code().equals(ReasonCode.INPUT_NOT_TAKEN)) {
      values.put(Placeholders.TAKES, inputs.taken(order, request));
    }
    return sayings.of(
        keys(notice, order, request, audience),
        "neutral.notice",
        values,
        name -> facts.word(name, order, request.at()),
        request.at(),
        audience,
        locale);
  }

  /** A refusal says no more of an order than its message does to somebody who may not see it. */
  private List<String> keys(Notice notice, Order order, Request request, Audience audience) {
    return notice instanceof Reason && audience != Audience.STAFF && hidden.contains(order.status())
        ? List.of("neutral.hidden.headline")
        : NoticeKeys.of(notice, request.action(), audience);
  }

  @Override
  public Text label(Action action, Locale locale) {
    Objects.requireNonNull(action, "action");
    return sayings.label("action." + action + ".label", "neutral.action", locale);
  }

  @Override
  public Text label(OrderStatus status, Locale locale) {
    Objects.requireNonNull(status, "status");
    return sayings.label("status." + status + ".label", "neutral.status.label", locale);
  }
}
