package dev.orderstatus.testkit.example;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.webshop.WebshopParts;
import dev.orderstatus.testkit.contract.WholeContract;

class PartsContractExampleTests implements WholeContract {

  // region parts contract
  @Override
  public StatusSet set() {
    return WebshopParts.set();
  }
  // endregion
}
