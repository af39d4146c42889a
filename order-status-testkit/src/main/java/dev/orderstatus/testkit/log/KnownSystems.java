package dev.orderstatus.testkit.log;

import java.util.List;

/** The shop systems that a map comes with. */
public final class KnownSystems {
  private static final List<String> NAMES =
      List.of("magento", "odoo", "oscommerce", "prestashop", "shopify", "woocommerce");

  private KnownSystems() {}

  /**
   * Their names, as {@link LogMap#of} takes them.
   *
   * @return the names, in the order of the alphabet
   */
  public static List<String> names() {
    return NAMES;
  }
}
