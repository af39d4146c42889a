package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.ShopWords;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.internal.rules.PartialEvaluation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The placeholders that a text may hold: those that always have a value, and those that may have
 * none.
 */
public record Placeholders(Set<String> always, Set<String> perhaps) {

  public static final String CODE = "code";
  public static final String STATUS = "status";

  /** The keys of the words for an effect that informs somebody: this, its code, and a part. */
  public static final String NOTICE = "notice.";

  public static final String SUBJECT = ".subject";
  public static final String TEXT = ".text";

  static final String ACTION = "action";
  static final String ACTOR = "actor";
  static final String VALUE = "value";
  static final String TAKES = "takes";
  static final String DUE_AT = "dueAt";
  static final String DUE_BY = "dueBy";
  static final String PROMISE = "promise";

  static final String LABEL = "label";
  static final String HEADLINE = "headline";
  static final String PAY_BY = "payBy";
  static final String NEWS_BY = "newsBy";

  /** How to reach the shop. */
  static final Set<String> CONTACT = Set.of("contact-link", "contact-phone", "contact-hours");

  /** The words of the shop, which may stand wherever a text is about an order. */
  private static final Set<String> OF_THE_SHOP = Set.of(
      "shop-name",
      "contact-link",
      "contact-phone",
      "contact-hours",
      "orders-page",
      "payment-page",
      "returns-page",
      "payment-days",
      "refund-days",
      PAY_BY,
      NEWS_BY);

  /** Those words of the shop that are a number of working days. */
  public static final Set<String> DAYS_OF_THE_SHOP = Set.of("payment-days", "refund-days");

  public static final Placeholders NONE = new Placeholders(Set.of(), Set.of());

  private static final Map<ReasonCode, List<String>> ENGINE = Map.of(
      ReasonCode.UNKNOWN_STATUS, List.of(VALUE),
      ReasonCode.UNKNOWN_TYPE, List.of(VALUE),
      ReasonCode.UNKNOWN_ACTION, List.of(VALUE),
      ReasonCode.UNKNOWN_ACTOR, List.of(VALUE),
      ReasonCode.UNKNOWN_ATTRIBUTE, List.of(VALUE),
      ReasonCode.INVALID_INPUT, List.of(VALUE),
      ReasonCode.INPUT_NOT_TAKEN, List.of(VALUE),
      ReasonCode.STALE_STATUS, List.of("expected", "actual"),
      ReasonCode.NOT_PERMITTED_FOR_ACTOR, List.of(Reason.ACTORS),
      ReasonCode.DATED_BEFORE_CURRENT_STATUS, List.of("statusSince"));

  /** True for the key of a label, which stands in place of a name. */
  public static boolean isLabel(String name) {
    return name.indexOf('.') > 0;
  }

  /** True if the shop may or may not have a word of this name. */
  public boolean isOfTheShop(String name) {
    return OF_THE_SHOP.contains(name) && (always.contains(CODE) || perhaps.contains(CODE));
  }

  /** The words that a shop has not set, and so never have a value. */
  static Set<String> notSet(ShopWords words) {
    Set<String> missing = new HashSet<>(OF_THE_SHOP);
    missing.removeAll(words.named().keySet());
    if (words.payWithin().isPresent()) {
      missing.remove(PAY_BY);
    }
    if (words.newsDays().isPresent()) {
      missing.remove(NEWS_BY);
    }
    return Set.copyOf(missing);
  }

  /** All placeholders but the shop's words, sorted. */
  public String shown() {
    return always.isEmpty() && perhaps.isEmpty()
        ? "none"
        : Stream.concat(always.stream(), perhaps.stream())
            .sorted()
            .map(name -> "{" + name + "}")
            .collect(Collectors.joining(", "));
  }

  /** True if a value of this attribute can appear in a sentence. */
  static boolean canBeSaid(Attribute<?> attribute) {
    return attribute.kind() != Attribute.Kind.YES_NO && attribute.kind() != Attribute.Kind.CHOICE;
  }

  /** The placeholders for texts about a status. */
  public static Placeholders of(StatusSet set, StatusDefinition status) {
    Map<String, Boolean> names = facts(set);
    List<Conditional<Promise>> promises = status.promises();
    if (!promises.isEmpty()) {
      names.put(DUE_AT, isSure(promises.get(0)));
      names.put(DUE_BY, isSure(promises.get(0)));
      names.put(PROMISE, isSure(promises.get(0)));
    }
    return of(names);
  }

  /** The placeholders for texts about any status. */
  public static Placeholders ofNotes(StatusSet set) {
    Map<String, Boolean> names = facts(set);
    names.put(DUE_AT, false);
    names.put(DUE_BY, false);
    names.put(PROMISE, false);
    return of(names);
  }

  /** The placeholders for texts that an effect sends. */
  public static Placeholders ofSent(StatusSet set, List<? extends Notice> forms) {
    Map<String, Boolean> names = facts(set);
    Placeholders ofEffect = of(forms);
    ofEffect.perhaps.forEach(name -> names.put(name, false));
    List.of(CODE, STATUS, LABEL, HEADLINE).forEach(name -> names.put(name, true));
    ofEffect.always.stream()
        .filter(name -> !name.equals(ACTION) && !name.equals(ACTOR))
        .forEach(name -> names.put(name, true));
    return of(names);
  }

  /**
   * The placeholders for texts of a variant: one about an overdue promise always has that promise.
   */
  public Placeholders ofVariant(Condition condition) {
    if (PartialEvaluation.knowing(Fact.OVERDUE, false).mayHold(condition)) {
      return this;
    }
    Map<String, Boolean> names = new HashMap<>();
    perhaps.forEach(name -> names.put(name, false));
    always.forEach(name -> names.put(name, true));
    names.computeIfPresent(DUE_AT, (name, sure) -> true);
    names.computeIfPresent(DUE_BY, (name, sure) -> true);
    names.computeIfPresent(PROMISE, (name, sure) -> true);
    return of(names);
  }

  /** A number or date of the order may be missing, or too far away to compute the day. */
  private static boolean isSure(Conditional<Promise> promise) {
    Promise.Span span = promise.value().span();
    return promise.condition().equals(Condition.ALWAYS)
        && !(span instanceof Promise.OnDate)
        && !(span instanceof Promise.WorkDaysOf);
  }

  private static Map<String, Boolean> facts(StatusSet set) {
    Map<String, Boolean> names = new HashMap<>();
    set.attributes().stream()
        .filter(Placeholders::canBeSaid)
        .forEach(attribute -> names.put(attribute.value(), false));
    names.put(CODE, true);
    names.put(STATUS, true);
    return names;
  }

  /** The placeholders for the text of a notice that occurs in these forms. */
  public static Placeholders of(List<? extends Notice> forms) {
    Map<String, Boolean> names = new HashMap<>();
    for (Notice form : forms) {
      for (Parameter parameter : form.parameters()) {
        if (canBeSaid(parameter)) {
          boolean everywhere =
              forms.stream().allMatch(other -> alwaysGives(other, parameter.name()));
          names.put(parameter.name(), everywhere);
        }
      }
      if (form instanceof Reason reason) {
        ENGINE.getOrDefault(reason.code(), List.of()).forEach(name -> names.put(name, true));
        if (reason.code().equals(ReasonCode.INPUT_NOT_TAKEN)) {
          names.put(TAKES, false);
        }
      }
    }
    List.of(CODE, STATUS, ACTION, ACTOR).forEach(name -> names.put(name, true));
    return of(names);
  }

  private static boolean canBeSaid(Parameter parameter) {
    return parameter.source() instanceof Parameter.FromAttribute from
        ? canBeSaid(from.attribute())
        : !(parameter.source() instanceof Parameter.Fixed fixed
            && fixed.value() instanceof Boolean);
  }

  private static boolean alwaysGives(Notice notice, String name) {
    return notice.parameters().stream()
        .anyMatch(parameter -> parameter.name().equals(name)
            && !(parameter.source() instanceof Parameter.FromAttribute)
            && parameter.source() != Parameter.FromQuestion.EXPECTED_STATUS);
  }

  private static Placeholders of(Map<String, Boolean> names) {
    return new Placeholders(withValue(names, true), withValue(names, false));
  }

  private static Set<String> withValue(Map<String, Boolean> names, boolean always) {
    return names.entrySet().stream()
        .filter(name -> name.getValue() == always)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
