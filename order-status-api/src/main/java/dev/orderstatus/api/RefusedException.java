package dev.orderstatus.api;

import dev.orderstatus.api.decision.Reason;
import java.util.Map;
import java.util.stream.Collectors;

/** A refusal, thrown by {@link Answer#orElseThrow}. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  RefusedException(Answer answer) {
    super("order %s in %s: %s by %s is refused: %s"
        .formatted(
            answer.before().code(),
            answer.before().status(),
            answer.request().action(),
            answer.request().actor(),
            answer.decision().reasons().stream()
                .map(reason -> shown(reason, answer))
                .collect(Collectors.joining(", "))));
    this.answer = answer;
  }

  private static String shown(Reason reason, Answer answer) {
    Map<String, Object> values = reason.values(answer.before(), answer.request());
    return reason.code().value() + (values.isEmpty() ? "" : " " + values);
  }

  /**
   * The refused request, with all the reasons and their texts.
   *
   * @return the answer; its decision is a refusal
   */
  public Answer answer() {
    return answer;
  }
}
