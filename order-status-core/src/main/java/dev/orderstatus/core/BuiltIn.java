package dev.orderstatus.core;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.marketplace.Marketplace;
import dev.orderstatus.core.procurement.Procurement;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.webshop.Webshop;
import java.util.function.Supplier;

/** Provides the built-in sets; a set that nobody asks for is never loaded. */
enum BuiltIn implements Supplier<StatusSet> {
  WEBSHOP,
  RESELLER,
  MARKETPLACE,
  PROCUREMENT;

  // Not a switch, which would load one more class for the first decision.
  @Override
  public StatusSet get() {
    if (this == WEBSHOP) {
      return Webshop.set();
    }
    if (this == RESELLER) {
      return Reseller.set();
    }
    return this == MARKETPLACE ? Marketplace.set() : Procurement.set();
  }
}
