package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.message.Reached;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.internal.rules.ConditionEvaluator;
import dev.orderstatus.core.internal.rules.Satisfiability;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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

  private static final int MOST_READERS = 1_000; // callers can invent any number of locales

  private record Row(StatusDefinition definition, String prefix, Optional<Section> section) {}

  private static final List<Boolean> AS_IS = List.of(false);
  private static final List<Boolean> NAMED_FIRST = List.of(true, false);

  private final StatusSet set;
  private final Settings settings;
  private final ConditionEvaluator conditions;
  private final Satisfiability guards;
  private final Languages languages;
  private final InputNames inputs;
  private final Map<String, Object> words = new HashMap<>();
  private final Map<OrderStatus, Row> rows = new HashMap<>();
  private final Map<String, Attribute<?>> attributes = new HashMap<>();
  private final Set<OrderStatus> hidden;
  private final Map<Reader, ValueFormatter> wordings = new ConcurrentHashMap<>();
  private final Map<OrderType, Ways> ways = new ConcurrentHashMap<>();

  /**
   * The reader for whom values are put into words: the words follow the language, the formats
   * follow the locale.
   */
  private record Reader(Language language, Locale locale, Audience audience) {}

  /**
   * Makes the messages of a set.
   *
   * @param set the set, whose texts have been checked
   * @param settings the settings of the shop
   */
  public MessageRenderer(StatusSet set, Settings settings) {
    this.set = Objects.requireNonNull(set, "set");
    this.settings = Objects.requireNonNull(settings, "settings");
    this.conditions = new ConditionEvaluator(set, settings);
    this.guards = new Satisfiability(set);
    this.languages = new Languages(set.texts(), Placeholders.notSet(settings.words()));
    this.inputs = new InputNames(set);
    settings
        .words()
        .named()
        .forEach((name, word) ->
            words.put(name, word instanceof Integer days ? Quantity.workingDays(days) : word));
    for (StatusDefinition it : set.statuses()) {
      rows.put(it.status(), new Row(it, "status." + it.status(), Optional.of(it.section())));
    }
    for (Attribute<?> attribute : set.attributes()) {
      if (Placeholders.canBeSaid(attribute)) {
        attributes.put(attribute.value(), attribute);
      }
    }
    Set<OrderStatus> notShown = new HashSet<>();
    for (StatusDefinition it : set.statuses()) {
      if (it.hidden()) {
        notShown.add(it.status());
      }
    }
    this.hidden = Set.copyOf(notShown);
  }

  @Override
  public StatusMessage describe(Order order, Instant at, Locale locale) {
    return describe(order, at, Audience.CUSTOMER, locale);
  }

  @Override
  public StatusMessage describe(Order order, Instant at, Audience audience, Locale locale) {
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
        row.prefix(), situation.variant(definition), audience, situation.notes(set.notes()));
    for (Language language : languages.candidates(locale)) {
      Optional<StatusText> text = language.status(key);
      if (text.isPresent()) {
        ValueFormatter wording = wording(language, locale, audience);
        return message(
            text.get(),
            language,
            name -> wording.of(fact(name, order, at, situation)),
            situation.promisedTime(),
            Optional.of(definition.phase(order.payment())),
            row.section());
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

  private StatusMessage neutral(
      String prefix, Order order, Instant at, Audience audience, Locale locale) {
    StatusText.Key key = new StatusText.Key(prefix, "", audience, List.of());
    for (Language language : languages.candidates(locale)) {
      Optional<StatusText> text = language.status(key);
      if (text.isPresent()) {
        ValueFormatter wording = wording(language, locale, audience);
        return message(
            text.get(),
            language,
            name -> wording.of(fact(name, order, at, null)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
      }
    }
    throw new IllegalStateException("there is no text " + prefix);
  }

  private static StatusMessage message(
      StatusText text,
      Language language,
      Values values,
      Optional<PromisedTime> promise,
      Optional<Phase> phase,
      Optional<Section> section) {
    return new StatusMessage(
        language.locale(),
        text.label().render(values),
        text.headline().render(values),
        text.body().render(values),
        text.steps().render(values),
        promise,
        phase,
        section);
  }

  private @Nullable Object fact(
      String name, Order order, Instant at, @Nullable MessageContext situation) {
    return switch (name) {
      case Placeholders.CODE -> order.code();
      case Placeholders.STATUS -> order.status();
      case Placeholders.DUE_AT -> situation == null ? null : situation.dueAt();
      case Placeholders.PROMISE -> situation == null ? null : situation.promised();
      default -> {
        @Nullable Attribute<?> attribute = attributes.get(name);
        yield attribute == null ? word(name, order, at) : accepted(attribute, order);
      }
    };
  }

  /** A word of the shop, or the end of the time to pay for an order whose payment is open. */
  private @Nullable Object word(String name, Order order, Instant at) {
    if (!name.equals(Placeholders.PAY_UNTIL)) {
      return words.get(name);
    }
    Optional<Duration> time = settings.words().payWithin();
    if (time.isEmpty() || !order.payment().isOpen()) {
      return null;
    }
    try {
      Instant end = order.placedAt().plus(time.get());
      return at.isBefore(end) ? end : null;
    } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
      return null;
    }
  }

  private static @Nullable Object accepted(Attribute<?> attribute, Order order) {
    @Nullable Object value = order.attributes().find(attribute);
    return value == null || !attribute.accepts(value) ? null : value;
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
        ? ways.computeIfAbsent(type, it -> new Ways(set, it, guards))
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
    return text(
        NoticeKeys.of(notice, request.action(), audience),
        "neutral.notice",
        values,
        name -> word(name, order, request.at()),
        audience,
        locale);
  }

  @Override
  public Text label(Action action, Locale locale) {
    Objects.requireNonNull(action, "action");
    return text(
        List.of("action." + action + ".label"),
        "neutral.action",
        Map.of(),
        name -> null,
        Audience.CUSTOMER,
        Objects.requireNonNull(locale, "locale"));
  }

  @Override
  public Text label(OrderStatus status, Locale locale) {
    Objects.requireNonNull(status, "status");
    return text(
        List.of("status." + status + ".label"),
        "neutral.status.label",
        Map.of(),
        name -> null,
        Audience.CUSTOMER,
        Objects.requireNonNull(locale, "locale"));
  }

  private Text text(
      List<String> keys,
      String neutral,
      Map<String, Object> values,
      Function<String, @Nullable Object> others,
      Audience audience,
      Locale locale) {
    for (List<String> attempt : List.of(keys, List.of(neutral))) {
      List<Language> candidates = languages.candidates(locale);
      for (boolean named : set.origins().plugins().isEmpty() ? AS_IS : NAMED_FIRST) {
        for (Language language : candidates) {
          @Nullable Template template = language.first(attempt);
          if (template != null && (!named || language.names(template, values, candidates))) {
            ValueFormatter wording = wording(language, locale, audience);
            String text = template.render(name -> {
              @Nullable Object value = values.get(name);
              return wording.of(value == null ? others.apply(name) : value);
            });
            if (!text.isBlank()) {
              return new Text(text, language.locale());
            }
          }
        }
      }
    }
    throw new IllegalStateException("there is no text " + neutral);
  }

  private ValueFormatter wording(Language language, Locale locale, Audience audience) {
    Reader reader = new Reader(language, locale, audience);
    ValueFormatter known = wordings.get(reader);
    if (known != null) {
      return known;
    }
    ValueFormatter wording =
        new ValueFormatter(language, locale, settings.zone(), audience, hidden);
    if (wordings.size() < MOST_READERS) {
      wordings.put(reader, wording);
    }
    return wording;
  }
}
