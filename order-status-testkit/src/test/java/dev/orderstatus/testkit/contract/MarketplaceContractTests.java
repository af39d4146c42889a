package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.marketplace.Marketplace;
import java.nio.file.Path;
import java.util.Optional;

class MarketplaceContractTests implements StatusSetContract {

  @Override
  public StatusSet set() {
    return Marketplace.set();
  }

  @Override
  public Optional<Path> goldenTable() {
    return Optional.of(Path.of("src/test/resources/golden/marketplace.md"));
  }
}
