package dev.orderstatus.core;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.marketplace.Marketplace;
import dev.orderstatus.core.procurement.Procurement;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.webshop.WebshopParts;
import java.util.function.Supplier;

/** Provides the built-in sets; a set that nobody asks for is never loaded. */
enum BuiltIn implements Supplier<StatusSet> {
  WEBSHOP,
  RESELLER,
  MARKETPLACE,
  PROCUREMENT,
  WEBSHOP_PARTS;

  // Not a switch, which would load one more class for the first decision.
  @Override
  public StatusSet get() {
    if (this == WEBSHOP) {
      return Webshop.set();
    }
    if (this == RESELLER) {
      return Reseller.set();
    }
    if (this == MARKETPLACE) {
      return Marketplace.set();
    }
    return this == PROCUREMENT ? Procurement.set() : WebshopParts.set();
  }
}
