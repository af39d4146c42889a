package dev.orderstatus.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import java.util.List;

/** What a decision tells, as plain words. */
final class Told {

  private Told() {}

  static List<String> reasons(Decision decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return ((Refused) decision)
        .reasons().stream().map(reason -> reason.code().value()).toList();
  }

  static String attention(Decision decision) {
    assertThat(decision).isInstanceOf(Attention.class);
    return ((Attention) decision).reason().code().value();
  }

  static String unchanged(Decision decision) {
    assertThat(decision).isInstanceOf(Unchanged.class);
    return ((Unchanged) decision).reason().code().value();
  }

  static List<String> effects(Decision decision) {
    return accepted(decision).effects().stream()
        .map(effect -> effect.code().value())
        .toList();
  }

  static List<String> warnings(Decision decision) {
    return accepted(decision).warnings().stream()
        .map(warning -> warning.code().value())
        .toList();
  }

  static Accepted accepted(Decision decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return (Accepted) decision;
  }
}
