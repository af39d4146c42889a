package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.webshop.Webshop;
import java.nio.file.Path;
import java.util.Optional;

class WebshopContractTests implements StatusSetContract {

  @Override
  public StatusSet set() {
    return Webshop.set();
  }

  @Override
  public Optional<Path> goldenTable() {
    return Optional.of(Path.of("src/test/resources/golden/webshop.md"));
  }
}
