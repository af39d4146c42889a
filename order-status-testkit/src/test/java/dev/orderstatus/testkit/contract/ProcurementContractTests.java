package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.procurement.Procurement;
import java.nio.file.Path;
import java.util.Optional;

class ProcurementContractTests implements StatusSetContract {

  @Override
  public StatusSet set() {
    return Procurement.set();
  }

  @Override
  public Optional<Path> goldenTable() {
    return Optional.of(Path.of("src/test/resources/golden/procurement.md"));
  }
}
