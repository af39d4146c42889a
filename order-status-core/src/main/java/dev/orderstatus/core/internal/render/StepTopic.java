package dev.orderstatus.core.internal.render;

import java.util.List;
import java.util.Locale;

/** The keys beside a next step that say what it is about. */
public enum StepTopic {
  ACTION,
  PAGE;

  /** The pages of a shop that a step may be about. */
  public static final List<String> PAGES =
      List.of("contact-link", "orders-page", "payment-page", "returns-page");

  private final String suffix = "." + name().toLowerCase(Locale.ROOT);

  public String suffix() {
    return suffix;
  }
}
