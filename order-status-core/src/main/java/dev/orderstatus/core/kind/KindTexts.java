package dev.orderstatus.core.kind;

import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.internal.text.OwnTexts;

/** The texts of the kinds: those that all parts share speak of a part of the order. */
final class KindTexts {

  private KindTexts() {}

  static Texts of(String kind) {
    return beside("part").with(beside(kind));
  }

  private static Texts beside(String name) {
    return OwnTexts.beside(KindTexts.class, name, OwnTexts.REGISTERS);
  }

  /** The texts of parcels that are packed and sent in some statuses of the order only. */
  static Texts ofWaitingParcels() {
    return of(ParcelKind.CODE).with(beside("parcel-ready"));
  }
}
