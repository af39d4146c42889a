package dev.orderstatus.api.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.internal.JsonForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An instruction to the shop that follows from a decision, such as sending an e-mail or opening a
 * page. The library carries out none of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of the effect
 * @param audience the audience that the effect reaches
 * @param optional true if the shop's configuration decides
 * @param parameters the details
 */
public record Effect(
    EffectCode code, Audience audience, boolean optional, List<Parameter> parameters)
    implements Notice {

  /** Checks that nothing is missing, and copies the list. */
  public Effect {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(audience, "audience");
    parameters = List.copyOf(parameters);
  }

  /**
   * An effect that reaches the customer.
   *
   * @param code the code of the effect
   * @return the effect
   */
  public static Effect forCustomer(String code) {
    return new Effect(EffectCode.of(code), Audience.CUSTOMER, false, List.of());
  }

  /**
   * An effect that reaches the customer.
   *
   * @param code the code of the effect
   * @return the effect
   */
  public static Effect forCustomer(EffectCode code) {
    return new Effect(code, Audience.CUSTOMER, false, List.of());
  }

  /**
   * An effect that reaches the approver.
   *
   * @param code the code of the effect
   * @return the effect
   */
  public static Effect forApprover(EffectCode code) {
    return new Effect(code, Audience.APPROVER, false, List.of());
  }

  /**
   * An effect that reaches the shop's staff or software.
   *
   * @param code the code of the effect
   * @return the effect
   */
  public static Effect forStaff(EffectCode code) {
    return new Effect(code, Audience.STAFF, false, List.of());
  }

  /**
   * An effect that reaches the approver.
   *
   * @param code the code of the effect
   * @return the effect
   */
  public static Effect forApprover(String code) {
    return new Effect(EffectCode.of(code), Audience.APPROVER, false, List.of());
  }

  /**
   * An effect that reaches the shop's staff or software.
   *
   * @param code the code of the effect
   * @return the effect
   */
  public static Effect forStaff(String code) {
    return new Effect(EffectCode.of(code), Audience.STAFF, false, List.of());
  }

  /**
   * Leaves this effect to the shop's configuration.
   *
   * @return the new effect
   */
  public Effect asOptional() {
    return new Effect(code, audience, true, parameters);
  }

  /**
   * This effect with one more detail.
   *
   * @param name the name of the detail
   * @param value its value
   * @return the new effect
   */
  public Effect with(String name, Object value) {
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(Parameter.of(name, value));
    return new Effect(code, audience, optional, more);
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("code", code)
        .with("audience", audience)
        .with("optional", optional)
        .with("parameters", Parameter.fixed(parameters))
        .members();
  }
}
