package dev.orderstatus.core.render;

import dev.orderstatus.api.message.Texts;

/**
 * The texts that all status sets share: the engine's own codes, actors, money, and what is neutral.
 */
final class CommonTexts {

  static final Texts TEXTS = OwnTexts.beside(CommonTexts.class, "common");

  private CommonTexts() {}
}
