package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.word.QualifiedStatus;
import dev.orderstatus.core.word.Reading;
import dev.orderstatus.core.word.StatusWords;
import dev.orderstatus.testkit.golden.GoldenTable;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The contract of definitions, before any question. */
public interface DefinitionContract extends SetUnderTest {

  /** Compiling the set reports no problem. */
  @Test
  default void theSetCompilesWithoutProblems() {
    Faults faults = new Faults();
    var compiled = OrderStatuses.compile(set(), settings());
    if (compiled.isInvalid()) {
      compiled.getError().forEach(problem -> faults.add(problem.toString()));
    }
    faults.throwIfAny("a set compiles without problems");
  }

  /**
   * A status of the phase canceled is not successful, and the status {@code canceled} is in that
   * phase. Only the code {@code canceled} must be terminal, which compiling checks: a shop that
   * reopens canceled orders uses another code for their status.
   */
  @Test
  default void canceledIsNoSuccess() {
    Faults faults = new Faults();
    for (StatusDefinition status : set().statuses()) {
      boolean canceled = status.phase() == Phase.CANCELED;
      if (canceled && status.successful()) {
        faults.add("status %s is canceled and called successful; one of the two is wrong"
            .formatted(status.status()));
      }
      if (!canceled && status.status().name().matches("cancell?ed")) {
        faults.add("status %s is in phase %s; a canceled order is in phase canceled"
            .formatted(status.status(), status.phase()));
      }
    }
    faults.throwIfAny("canceled is no success");
  }

  /** An order that has ended is in the historical list. */
  @Test
  default void endsAreHistorical() {
    Faults faults = new Faults();
    set().statuses().stream()
        .filter(status -> status.ending() != Ending.NONE)
        .filter(status -> status.section() != Section.HISTORICAL)
        .forEach(
            status -> faults.add("status %s is %s, and stands in section %s; call it historical"
                .formatted(status.status(), status.ending().code(), status.section())));
    faults.throwIfAny("ends are historical");
  }

  /** Every code, label and alias is read as its own status and as no other. */
  @Test
  default void aliasesReadAsTheirOwnStatus() {
    Faults faults = new Faults();
    StatusSet set = set();
    StatusWords words = StatusWords.of(List.of(set));
    for (StatusDefinition definition : set.statuses()) {
      QualifiedStatus status = new QualifiedStatus(set.id(), definition.status());
      expect(words, status.status().value(), status, "the code", faults);
      for (Locale locale : set.texts().locales()) {
        String key = "status." + status.status();
        set.texts()
            .find(locale, key + ".label")
            .ifPresent(label -> expect(words, label, status, "the label in " + locale, faults));
        for (String alias :
            set.texts().find(locale, key + ".aliases").orElse("").split(",", -1)) {
          if (!alias.isBlank()) {
            expect(words, alias, status, "an alias in " + locale, faults);
          }
        }
      }
    }
    faults.throwIfAny("every code, label and alias reads as its own status");
  }

  private static void expect(
      StatusWords words, String word, QualifiedStatus own, String what, Faults faults) {
    Reading reading = words.read(word);
    if (!reading.equals(new Reading.Exact(own)) && !reading.equals(new Reading.Alias(own))) {
      faults.add("\"%s\", %s of %s, reads as %s; give one of them another word"
          .formatted(word.strip(), what, own.status(), reading));
    }
  }

  /** The table equals the accepted one, if the test names its file. */
  @Test
  default void theTableIsTheOneThatWasAccepted() {
    goldenTable().ifPresent(file -> GoldenTable.of(set()).matches(file));
  }
}
