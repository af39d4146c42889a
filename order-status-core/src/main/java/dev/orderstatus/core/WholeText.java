package dev.orderstatus.core;

import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.parts.CountsAs;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.internal.render.ParcelSentences;
import dev.orderstatus.core.internal.render.ParcelSentences.Place;
import dev.orderstatus.core.kind.ParcelKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Describes an order of parts in words: its units and its money, then each parcel. Stateless.
 *
 * <pre>{@code
 * for (Text line : WholeText.of(WebshopParts.set(), whole, standing, Locale.ENGLISH)) {
 *   print(line.value()); // "Parcel 1 of 2 has arrived."
 * }
 * }</pre>
 */
public final class WholeText {

  private static final Comparator<Part> OLDEST_FIRST =
      Comparator.comparing(Part::createdAt).thenComparing(Part::id);

  private WholeText() {}

  /**
   * The lines for a customer or staff, each true of the facts: one about the units and the money,
   * then one for each parcel, the oldest first. A canceled parcel has no line, and is not counted.
   *
   * @param set the status set of the order, with its kinds
   * @param whole the order with its parts
   * @param standing the standing of that order
   * @param locale the reader's language and country
   * @return the lines; in English if there are none in the reader's language
   */
  public static List<Text> of(StatusSet set, Whole whole, Standing standing, Locale locale) {
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(locale, "locale");
    List<Text> lines = new ArrayList<>();
    lines.add(StandingText.of(set, standing, locale));
    lines.addAll(ParcelSentences.of(places(set, whole), standing.currency(), set.texts(), locale));
    return List.copyOf(lines);
  }

  private static List<Place> places(StatusSet set, Whole whole) {
    List<Place> places = new ArrayList<>();
    for (Part part : whole.parts().stream().sorted(OLDEST_FIRST).toList()) {
      if (part.id().kind().equals(ParcelKind.CODE)) {
        String key = key(countsAs(set, part), part);
        if (key != null) {
          places.add(place(key, part));
        }
      }
    }
    return places;
  }

  private static CountsAs countsAs(StatusSet set, Part part) {
    for (Kind kind : set.kinds()) {
      if (kind.code().equals(part.id().kind())) {
        for (StatusDefinition status : kind.set().statuses()) {
          if (status.status().equals(part.status())) {
            return status.countsAs();
          }
        }
      }
    }
    return CountsAs.UNKNOWN;
  }

  /** The end of the key of the text; null for a parcel that is not there any more. */
  private static @Nullable String key(CountsAs counts, Part part) {
    return switch (counts) {
      case PACKED, READY, ARRIVED, LOST, CAME_BACK, UNKNOWN -> counts.code();
      case OUT -> part.status().equals(ParcelKind.DELAYED) ? "delayed" : counts.code();
      default -> null;
    };
  }

  private static Place place(String key, Part part) {
    return new Place(
        key,
        part.attributes().find(ParcelKind.TRACKING_CODE) instanceof String code ? code : null,
        part.attributes().find(ParcelKind.EXPECTED) instanceof LocalDate day ? day : null);
  }
}
