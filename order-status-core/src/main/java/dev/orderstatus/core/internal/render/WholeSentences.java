package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.parts.CountsAs;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.internal.render.ParcelSentences.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Describes an order of parts in words: its units and its money, then each parcel. Stateless. */
public final class WholeSentences {

  /** The kind whose parts are described as parcels. */
  public static final String PARCEL = "parcel";

  private static final Comparator<Part> OLDEST_FIRST =
      Comparator.comparing(Part::createdAt).thenComparing(Part::id);

  private static final OrderStatus DELAYED = OrderStatus.of("delayed");
  private static final Attribute<String> TRACKING_CODE = Attribute.text("tracking-code");
  private static final Attribute<LocalDate> EXPECTED = Attribute.date("expected");

  private WholeSentences() {}

  /**
   * The line about the units and the money, then one for each parcel that was not canceled.
   *
   * @param set the status set of the order
   * @param whole the order
   * @param standing its standing
   * @param locale the language, and the formats of numbers, amounts and dates
   * @return the lines, in English if there are none in the language
   */
  public static List<Text> of(StatusSet set, Whole whole, Standing standing, Locale locale) {
    List<Text> lines = new ArrayList<>();
    lines.add(StandingSentences.of(standing, set.texts(), locale));
    lines.addAll(ofParcels(set, parcels(set, whole), standing.currency(), locale));
    return List.copyOf(lines);
  }

  /** One line for each of these parcels. */
  static List<Text> ofParcels(StatusSet set, List<Part> parcels, String currency, Locale locale) {
    List<Place> places = new ArrayList<>();
    for (Part parcel : parcels) {
      String key = key(countsAs(set, parcel), parcel);
      if (key != null) {
        places.add(place(key, parcel));
      }
    }
    return ParcelSentences.of(places, currency, set.texts(), locale);
  }

  /** The parcels that were not canceled, the oldest first. */
  static List<Part> parcels(StatusSet set, Whole whole) {
    return parts(whole, PARCEL).stream()
        .filter(part -> key(countsAs(set, part), part) != null)
        .toList();
  }

  /** The parts of a kind, the oldest first. */
  static List<Part> parts(Whole whole, String kind) {
    return whole.parts().stream()
        .filter(part -> part.id().kind().equals(kind))
        .sorted(OLDEST_FIRST)
        .toList();
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
      case OUT -> part.status().equals(DELAYED) ? "delayed" : counts.code();
      default -> null;
    };
  }

  private static Place place(String key, Part part) {
    return new Place(
        key,
        part.attributes().find(TRACKING_CODE) instanceof String code ? code : null,
        part.attributes().find(EXPECTED) instanceof LocalDate day ? day : null);
  }
}
