package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Action logs; the rows are made up. */
class ReplayActionLogTests {

  @TempDir
  Path directory;

  private Call audited(String log) {
    return Call.of(Call.file(directory, "log.csv", log));
  }

  @Test
  void attributesThatTheActionTakesAreGivenWithItAndOthersAreCountedAndNotHeldAgainstTheRow() {
    Call call = audited("""
        order_code,at,action,actor,payment-reference,reference,payment
        A,2026-01-01T10:00:00Z,place,customer,,,
        A,2026-01-01T11:00:00Z,payment-received,payment-provider,P-1,,
        A,2026-01-01T12:00:00Z,payment-received,payment-provider,P-1,,
        A,2026-01-01T13:00:00Z,ship,staff,P-1,3S-1,
        A,2026-01-01T14:00:00Z,view,customer,P-1,3S-1,
        """);

    assertThat(call.report().get("violations").toString()).isEqualTo("{}");
    assertThat(call.report().get("decisions").toString())
        .isEqualTo("{\"accepted\":4,\"unchanged\":1,\"refused\":0,\"attention\":0}");
    assertThat(call.report().get("attributesNotTaken").toString())
        .isEqualTo("{\"payment-reference\":2,\"reference\":1}");
    assertThat(call.exit()).isZero();
  }

  @Test
  void attributesOfTheRowThatPlacesAnOrderAreFactsOfTheOrder() {
    Call call = audited("""
        order_code,at,action,actor,payment,payment-reference
        A,2026-01-01T10:00:00Z,place,customer,paid,P-1
        A,2026-01-01T11:00:00Z,payment-received,payment-provider,,P-1
        A,2026-01-01T12:00:00Z,payment-received,payment-provider,,P-2
        """);

    assertThat(call.report().get("decisions").get("attention").asInt()).isEqualTo(1);
    assertThat(call.report().get("violations").toString())
        .contains("-payment-received- paid-twice\":1");
    assertThat(call.report().has("attributesNotTaken")).isFalse();
  }

  @Test
  void aValueThatDoesNotFitItsAttributeMakesTheRowUnreadable() {
    Call call = audited("""
        order_code,at,action,actor,test
        A,2026-01-01T10:00:00Z,place,customer,perhaps
        """);

    assertThat(call.rows()).containsExactly(1L, 1L);
    assertThat(call.err()).contains("line 2: the column test", "expected true or false");
  }
}
