package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.internal.text.OwnTexts;
import java.util.List;

/**
 * The texts that all status sets share: the engine's own codes, actors, money, and neutral texts.
 */
public final class CommonTexts {

  public static final Texts TEXTS = inRegisters("common").with(bundle("words"));

  /** Texts of e-mails and notifications, apart because messages do without them. */
  public static final Texts NOTICES = inRegisters("notices");

  /** What an order of parts says about its units, its money and its parcels. */
  public static final Texts PARTS = bundle("standing").with(bundle("whole"));

  private static final List<String> OF_PARTS =
      List.of("standing.", "parcel.", "payment.", "return.");

  private CommonTexts() {}

  /** The shared texts to which a key belongs. */
  public static Texts with(String key) {
    if (key.startsWith(Placeholders.NOTICE)) {
      return NOTICES;
    }
    return OF_PARTS.stream().anyMatch(key::startsWith) ? PARTS : TEXTS;
  }

  private static Texts bundle(String name) {
    return OwnTexts.beside(CommonTexts.class, name);
  }

  private static Texts inRegisters(String name) {
    return OwnTexts.beside(CommonTexts.class, name, OwnTexts.REGISTERS);
  }
}
