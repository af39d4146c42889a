package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.message.Timeline.PartLine;
import dev.orderstatus.api.parts.Ledger;
import dev.orderstatus.api.parts.PaymentSums;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Describes each part of an order in words, for its timeline. */
public final class PartSentences {

  private static final OrderStatus AGREED = OrderStatus.of("agreed");

  private final StatusSet set;
  private final Whole whole;
  private final Standing standing;
  private final Function<Part, Text> others;

  /**
   * The lines of one order.
   *
   * @param set the status set of the order
   * @param whole the order, whose parts have the statuses that follow from their entries
   * @param standing its standing
   * @param others what the set of a kind says of a part of which nothing is said here
   */
  public PartSentences(StatusSet set, Whole whole, Standing standing, Function<Part, Text> others) {
    this.set = set;
    this.whole = whole;
    this.standing = standing;
    this.others = others;
  }

  /**
   * A line for each part.
   *
   * @param locale the language, and the formats of numbers, amounts and dates
   * @return the lines, by kind as the set declares them, the oldest first
   */
  public List<PartLine> in(Locale locale) {
    List<PartLine> lines = new ArrayList<>();
    for (Kind kind : set.kinds()) {
      boolean parcels = kind.code().equals(WholeSentences.PARCEL);
      List<Part> parts = parcels
          ? WholeSentences.parcels(set, whole)
          : WholeSentences.parts(whole, kind.code()).stream()
              .filter(part -> !isHidden(kind, part))
              .toList();
      List<Text> texts = parcels
          ? WholeSentences.ofParcels(set, parts, whole.money().currency(), locale)
          : texts(kind, parts, locale);
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        lines.add(new PartLine(part.id(), part.status(), texts.get(i), part.statusSince()));
      }
    }
    return lines;
  }

  private static boolean isHidden(Kind kind, Part part) {
    return kind.set().statuses().stream()
        .filter(StatusDefinition::hidden)
        .anyMatch(status -> status.status().equals(part.status()));
  }

  private List<Text> texts(Kind kind, List<Part> parts, Locale locale) {
    Language language = new Languages(set.texts()).with("parcel.unknown", locale);
    Phrases phrases = new Phrases(language, locale, whole.money().currency());
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Map<String, String> values = amounts(part, phrases);
      boolean named = phrases.find(kind.code() + ".only", Map.of()) != null;
      if (named) {
        values.put("part", ParcelSentences.name(kind.code(), i + 1, parts.size(), phrases));
      }
      @Nullable String sentence = named ? phrases.find(kind.code() + "." + key(part), values) : null;
      texts.add(sentence == null ? others.apply(part) : new Text(sentence, language.locale()));
    }
    return texts;
  }

  /** What was agreed is over once nothing is to pay, as of a canceled order. */
  private String key(Part part) {
    boolean over = part.status().equals(AGREED) && toPay() == 0;
    return over ? "closed" : part.status().value();
  }

  private long toPay() {
    return standing.number(StandingNumber.TO_PAY);
  }

  private Map<String, String> amounts(Part part, Phrases phrases) {
    PaymentSums sums =
        Ledger.of(part.id().code(), part.entries()).sums(whole.money().currency());
    Map<String, String> values = new HashMap<>();
    put(values, "captured", sums.captured(), phrases);
    put(values, "refunded", sums.refunded(), phrases);
    put(values, "authorized", sums.authorized(), phrases);
    put(values, "agreed", Math.min(sums.agreed(), toPay()), phrases);
    put(values, "started", part.amount(), phrases);
    return values;
  }

  private static void put(Map<String, String> values, String name, long amount, Phrases phrases) {
    if (amount > 0) {
      values.put(name, phrases.amount(amount));
    }
  }
}
