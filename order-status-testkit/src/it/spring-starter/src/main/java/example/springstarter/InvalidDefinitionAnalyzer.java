package example.springstarter;

import dev.orderstatus.api.definition.InvalidDefinitionException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start of the shop all that is wrong with its set, and by which plugin. */
class InvalidDefinitionAnalyzer extends AbstractFailureAnalyzer<InvalidDefinitionException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, InvalidDefinitionException cause) {
    return new FailureAnalysis(cause.getMessage(), "Correct the set or its plugins.", cause);
  }
}
