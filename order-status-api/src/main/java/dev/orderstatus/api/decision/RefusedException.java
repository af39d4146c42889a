package dev.orderstatus.api.decision;

import java.util.Objects;
import java.util.stream.Collectors;

/** A refusal, thrown to a caller that asked for it with {@link Decision#orElseThrow()}. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refused refusal;

  RefusedException(Refused refusal) {
    super("refused: "
        + Objects.requireNonNull(refusal, "refusal").reasons().stream()
            .map(reason -> reason.code().value())
            .collect(Collectors.joining(", ")));
    this.refusal = refusal;
  }

  /**
   * The refusal, with all its reasons.
   *
   * @return the refusal
   */
  public Refused refusal() {
    return refusal;
  }
}
