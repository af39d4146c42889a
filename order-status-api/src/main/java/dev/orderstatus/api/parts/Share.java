package dev.orderstatus.api.parts;

import java.util.Comparator;
import java.util.Objects;

/**
 * A part of an order that has units of its lines: a parcel, a return, or a part of a shop's own
 * kind. Immutable and thread-safe.
 *
 * @param kind what kind of part it is, such as {@code parcel}
 * @param code what identifies the part among those of its kind
 * @param status where the part stands
 * @param countsAs what its units count as
 * @param units which units it has
 */
public record Share(String kind, String code, String status, CountsAs countsAs, Units units) {

  /** By kind, and then by code. */
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
   * @param code what identifies it among the parcels
   * @param status packed, shipped, delayed, ready-for-pickup, delivered, picked-up, lost,
   *     returned-to-sender or canceled; any other counts as nothing, and the standing lists it
   * @param units which units are in it
   * @return the parcel
   */
  public static Share parcel(String code, String status, Units units) {
    return new Share("parcel", code, status, CountsAs.ofParcel(status), units);
  }

  /**
   * A return: units that the customer sends back.
   *
   * @param code what identifies it among the returns
   * @param status announced, received, refused or canceled; any other counts as nothing, and the
   *     standing lists it
   * @param units which units are in it
   * @return the return
   */
  public static Share returned(String code, String status, Units units) {
    return new Share("return", code, status, CountsAs.ofReturn(status), units);
  }
}
