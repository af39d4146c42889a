package dev.orderstatus.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.testkit.golden.GoldenTable.Writing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTableTests {

  private static final StatusSet WEBSHOP = Webshop.set();
  private static final GoldenTable TABLE = GoldenTable.of(WEBSHOP);

  @TempDir
  private Path directory;

  private Path file;

  @BeforeEach
  void accept() {
    file = directory.resolve("deep/webshop.md");
    TABLE.matches(file, Writing.ALLOWED);
  }

  @Test
  void whatWasWrittenMatches() throws IOException {
    assertThat(Files.readString(file)).isEqualTo(TABLE.text());
    TABLE.matches(file, Writing.NOT_ASKED);
    TABLE.matches(file, Writing.FORBIDDEN);
  }

  @Test
  void paddingAndLineEndingsMakeNoDifference() throws IOException {
    Files.writeString(file, TABLE.text().replaceAll(" +", "  ").replace("\n", "\r\n"));

    assertThatCode(() -> TABLE.matches(file, Writing.NOT_ASKED)).doesNotThrowAnyException();
  }

  @Test
  void aDifferenceNamesTheRowsAndHowToAcceptThem() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> GoldenTable.of(shippedUnpaid()).matches(file, Writing.NOT_ASKED))
        .withMessage("""
            the status set differs from the golden table %s (- as in the file, + as it is now):
              ## Transitions
            - | received, waiting-for-payment | `process` | command | staff | payment neither due, \
            interrupted, partly-paid nor unlinked: `payment-still-expected`; payment not refunded: \
            `payment-was-refunded`; payment not disputed: `payment-disputed` | processing | `email-status-update` opt-in; warning \
            `guest-not-informed` if not opted in, and without account |
            + | received, waiting-for-payment | `process` | command | staff | | processing | \
            `email-status-update` opt-in; warning `guest-not-informed` if not opted in, and \
            without account |
            If this is what you want: write it anew with the system property \
            orderstatus.golden=write (mvn test -Dorderstatus.golden=write), read the change, and \
            commit it""".formatted(file));
  }

  @Test
  void inTheCiNothingIsWritten() throws IOException {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> GoldenTable.of(shippedUnpaid()).matches(file, Writing.FORBIDDEN))
        .withMessageContaining("as the environment variable CI is true");
    assertThat(Files.readString(file)).isEqualTo(TABLE.text());
  }

  @Test
  void aMissingFileSaysWhereItWasLookedForAndHowToWriteIt() {
    Path nowhere = directory.resolve("nowhere.md");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> TABLE.matches(nowhere, Writing.NOT_ASKED))
        .withMessageContaining("there is no golden table " + nowhere)
        .withMessageContaining("-Dorderstatus.golden=write");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> TABLE.matches(directory, Writing.NOT_ASKED))
        .withMessageContaining(directory.toString());
  }

  @Test
  void onlyTheWordWriteWrites() {
    assertThat(Writing.of(null, null)).isEqualTo(Writing.NOT_ASKED);
    assertThat(Writing.of("", "true")).isEqualTo(Writing.NOT_ASKED);
    assertThat(Writing.of("write", null)).isEqualTo(Writing.ALLOWED);
    assertThat(Writing.of("write", "false")).isEqualTo(Writing.ALLOWED);
    assertThat(Writing.of("write", "true")).isEqualTo(Writing.FORBIDDEN);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Writing.of("wirte", null))
        .withMessage("the system property orderstatus.golden is \"wirte\"; expected write, or"
            + " leave it out to compare");
  }

  @Test
  void aSetWithoutAnswersAndPromisesHasNoEmptySection() {
    assertThat(GoldenTable.of(StatusSet.named("bare", "Bare").build()).text())
        .startsWith("# Bare (`bare`)\n\nActors: ")
        .doesNotContain(
            "Order types", "Attributes", "Promises", "Where no transition fits", "Details");
  }

  private static StatusSet shippedUnpaid() {
    List<TransitionDefinition> rows = new ArrayList<>(WEBSHOP.transitions());
    rows.replaceAll(row ->
        row.action().equals(Webshop.PROCESS) ? row.toBuilder().guards(List.of()).build() : row);
    return WEBSHOP.toBuilder().transitions(rows).build();
  }
}
