package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.testkit.cli.CancelledSets;

/** A shop may reopen its canceled orders, and call their phase by its name all the same. */
class ReopeningContractTests implements StatusSetContract {

  @Override
  public StatusSet set() {
    return CancelledSets.reopening();
  }
}
