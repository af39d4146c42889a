package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.reseller.Reseller;
import java.nio.file.Path;
import java.util.Optional;

class ResellerContractTests implements StatusSetContract {

  @Override
  public StatusSet set() {
    return Reseller.set();
  }

  @Override
  public Optional<Path> goldenTable() {
    return Optional.of(Path.of("src/test/resources/golden/reseller.md"));
  }
}
