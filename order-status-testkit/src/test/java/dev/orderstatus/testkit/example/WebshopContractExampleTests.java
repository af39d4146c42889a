package dev.orderstatus.testkit.example;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.testkit.contract.DefinitionContract;
import dev.orderstatus.testkit.contract.StatusSetContract;
import java.nio.file.Path;
import java.util.Optional;

/** The example of docs/testing.md; it runs one part, as the whole runs elsewhere. */
class WebshopContractExampleTests implements DefinitionContract {

  private final StatusSetContract example = new Example();

  @Override
  public StatusSet set() {
    return example.set();
  }

  @Override
  public Optional<Path> goldenTable() {
    return example.goldenTable();
  }

  private static final class Example implements StatusSetContract {
    // region contract
    @Override
    public StatusSet set() {
      return Webshop.set();
    }

    @Override
    public Optional<Path> goldenTable() {
      return Optional.of(Path.of("src/test/resources/golden/webshop.md"));
    }
    // endregion
  }
}
