package dev.orderstatus.api.parts;

import java.util.Comparator;
import java.util.Objects;

/**
 * A part of an order that has units of its lines: a parcel, a return, or another kind that the shop
 * defines. Immutable and thread-safe.
 *
 * @param kind the kind of part, such as {@code parcel}
 * @param code the code of the part among those of its kind
 * @param status the status of the part
 * @param countsAs the way in which its units count
 * @param units its units
 */
public record Share(String kind, String code, String status, CountsAs countsAs, Units units) {

  static final Comparator<Share> BY_CODE =
      Comparator.comparing(Share::kind).thenComparing(Share::code);

  /** Checks that nothing is missing. */
  public Share {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(countsAs, "countsAs");
    Objects.requireNonNull(units, "units");
  }

  /**
   * A parcel.
   *
   * @param code the code of the parcel among the parcels
   * @param status packed, shipped, delayed, ready-for-pickup, delivered, picked-up, lost,
   *     returned-to-sender or canceled; with any other status the parcel does not count, and the
   *     standing lists it
   * @param units the units in the parcel
   * @return the parcel
   */
  public static Share parcel(String code, String status, Units units) {
    return new Share(
        "parcel", code, status, CountsAs.ofParcel(Objects.requireNonNull(status, "status")), units);
  }

  /**
   * A return: units that the customer sends back.
   *
   * @param code the code of the return among the returns
   * @param status announced, received, refused or canceled; with any other status the return does
   *     not count, and the standing lists it
   * @param units the units in the return
   * @return the return
   */
  public static Share returned(String code, String status, Units units) {
    return new Share(
        "return", code, status, CountsAs.ofReturn(Objects.requireNonNull(status, "status")), units);
  }
}
