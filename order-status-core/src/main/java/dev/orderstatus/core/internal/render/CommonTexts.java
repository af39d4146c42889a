package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.message.Texts;
import java.util.List;

/**
 * The texts that all status sets share: the engine's own codes, actors, money, and neutral texts.
 */
public final class CommonTexts {

  public static final Texts TEXTS = bundle("common").with(bundle("words"));

  private CommonTexts() {}

  private static Texts bundle(String name) {
    return Texts.bundles(
        name, List.of("en", "nl", "de", "fr", "sv", "pl"), CommonTexts.class::getResourceAsStream);
  }
}
