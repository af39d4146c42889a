package dev.orderstatus.core.claim;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.Options;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.WholeOptions;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Register;
import dev.orderstatus.api.message.Timeline.PartLine;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An order of parts, each of its parts, and one of each kind that is still to be made. */
record Scene(Whole whole, Situation order, Map<PartId, Situation> parts) {

  private static final Instant AT = Situations.NOW.plusSeconds(60);

  static Scene of(Whole whole) {
    Map<Audience, WholeOptions> options = new EnumMap<>(Audience.class);
    for (Audience reader : Audience.values()) {
      options.put(reader, Ways.WHOLES.options(whole, Situation.actor(reader), AT));
    }
    Situation order = Situation.of(Ways.WHOLES, whole, AT);
    Map<PartId, Situation> parts = new TreeMap<>();
    Stream.concat(
            whole.parts().stream().map(part -> part.id()),
            Shops.PARTS.kinds().stream().map(kind -> new PartId(kind.code(), "new")))
        .forEach(id -> parts.put(id, part(whole, id, order, options)));
    return new Scene(whole, order, parts);
  }

  private static Situation part(
      Whole whole, PartId id, Situation order, Map<Audience, WholeOptions> options) {
    Kind kind = Shops.PARTS.kinds().stream()
        .filter(known -> known.code().equals(id.kind()))
        .findFirst()
        .orElseThrow();
    Map<Audience, Options> own = new EnumMap<>(Audience.class);
    options.forEach((reader, all) -> own.put(
        reader,
        Objects.requireNonNullElseGet(
            all.parts().get(id), () -> Objects.requireNonNull(all.toCreate().get(id.kind())))));
    return new Situation(
        Shops.lifecycle(kind.set(), Optional.empty()),
        register -> messages(register, id),
        Ways.WHOLES.view(whole, Optional.of(id)),
        AT,
        Audience.CUSTOMER,
        own,
        false,
        order.standing(),
        order.whole());
  }

  private static Messages messages(Optional<Register> register, PartId part) {
    return Shops.wholes(register).messages(Optional.of(part));
  }

  /** The part; one that is not there is still to be made. */
  Situation part(PartId id) {
    return parts.getOrDefault(id, Objects.requireNonNull(parts.get(new PartId(id.kind(), "new"))));
  }

  /** The sentences about the items and the money of the order. */
  String sentences(Locale language) {
    return Shops.wholes(Register.in(language))
        .messages()
        .describe(whole, AT, Audience.CUSTOMER, Register.languageOf(language))
        .details()
        .get(0)
        .value();
  }

  /** What is said of each part besides its own message. */
  Map<PartId, String> lines(Locale language) {
    Map<PartId, String> lines = new HashMap<>();
    for (PartLine line : Shops.wholes(Register.in(language))
        .messages()
        .timeline(whole, List.of(), AT, Register.languageOf(language))
        .parts()) {
      lines.put(line.part(), line.text().value());
    }
    return lines;
  }

  /** Why something about a part does not happen, or needs attention. */
  static List<String> reasons(Course course, Audience reader, Locale language) {
    WholeLifecycle shop = Shops.wholes(Register.in(language));
    var explanation = shop.explain(course, reader, Register.languageOf(language));
    return Stream.concat(explanation.reasons().stream(), explanation.remedies().stream())
        .map(explained -> explained.text().value())
        .toList();
  }
}
