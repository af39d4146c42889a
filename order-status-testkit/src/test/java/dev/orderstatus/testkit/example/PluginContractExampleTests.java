package dev.orderstatus.testkit.example;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.contract.DefinitionContract;
import example.parcel.Parcels;

/**
 * The contract of a plugin that the page about testing shows. It runs one part, as the whole runs
 * beside the plugin.
 */
class PluginContractExampleTests implements DefinitionContract {

  // region plugin contract
  @Override
  public StatusSet set() {
    return OrderStatuses.builtIn().with(new Parcels().plugin()).set("webshop");
  }
  // endregion
}
