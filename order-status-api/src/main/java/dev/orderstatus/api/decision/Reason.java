package dev.orderstatus.api.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.internal.JsonForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The reason why an action was refused, changed nothing, or needs attention, with remedies.
 * Immutable and thread-safe.
 *
 * @param code the code of the reason
 * @param parameters the details, such as other actors, an instant or a date
 * @param remedies the remedies, the best first
 */
public record Reason(ReasonCode code, List<Parameter> parameters, List<Remedy> remedies)
    implements Notice {

  /** The name of the parameter that lists the actors to whom the refused action is open. */
  public static final String ACTORS = "actors";

  /** Checks that nothing is missing, and copies the lists. */
  public Reason {
    Objects.requireNonNull(code, "code");
    parameters = List.copyOf(parameters);
    remedies = List.copyOf(remedies);
  }

  /**
   * A reason without details or remedies.
   *
   * @param code the code of the reason
   * @return the reason
   */
  public static Reason of(ReasonCode code) {
    return new Reason(code, List.of(), List.of());
  }

  /**
   * This reason with one more detail.
   *
   * @param parameter the detail
   * @return the new reason
   */
  public Reason with(Parameter parameter) {
    return new Reason(code, append(parameters, parameter), remedies);
  }

  /**
   * This reason with one more detail, read from an attribute.
   *
   * @param name the name of the detail
   * @param attribute the attribute
   * @return the new reason
   */
  public Reason with(String name, Attribute<?> attribute) {
    return with(Parameter.of(name, attribute));
  }

  /**
   * This reason, naming the actors to whom the refused action is open.
   *
   * @param actors the actors
   * @return the new reason
   */
  public Reason unlessBy(Actor... actors) {
    return with(Parameter.of(ACTORS, List.of(actors)));
  }

  /**
   * This reason with one more remedy.
   *
   * @param remedy the remedy
   * @return the new reason
   */
  public Reason remedy(Remedy remedy) {
    return new Reason(code, parameters, append(remedies, remedy));
  }

  /**
   * This reason with one more remedy that has no details.
   *
   * @param remedy the code of the remedy
   * @return the new reason
   */
  public Reason remedy(RemedyCode remedy) {
    return remedy(Remedy.of(remedy));
  }

  /**
   * True if this reason has a detail of that name.
   *
   * @param name the name of the detail
   * @return true if the detail exists
   */
  public boolean hasParameter(String name) {
    for (Parameter parameter : parameters) {
      if (parameter.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static <E> List<E> append(List<E> list, E last) {
    List<E> all = new ArrayList<>(list);
    all.add(last);
    return all;
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("code", code)
        .with("parameters", Parameter.fixed(parameters))
        .members();
  }
}
