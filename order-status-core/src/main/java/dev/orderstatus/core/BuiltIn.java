package dev.orderstatus.core;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.marketplace.Marketplace;
import dev.orderstatus.core.procurement.Procurement;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.webshop.Webshop;
import java.util.function.Supplier;

/** Gives the sets that come with the library; one that nobody asks for is not even loaded. */
enum BuiltIn implements Supplier<StatusSet> {
  WEBSHOP,
  RESELLER,
  MARKETPLACE,
  PROCUREMENT;

  @Override
  public StatusSet get() {
    return switch (this) {
      case WEBSHOP -> Webshop.set();
      case RESELLER -> Reseller.set();
      case MARKETPLACE -> Marketplace.set();
      case PROCUREMENT -> Procurement.set();
    };
  }
}
