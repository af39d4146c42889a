package example.parcel;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.contract.StatusSetContract;

class ParcelsTests implements StatusSetContract {

  @Override
  public StatusSet set() {
    return OrderStatuses.builtIn().with(new Parcels().plugin()).set("webshop");
  }
}
