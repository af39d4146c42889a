package dev.orderstatus.core.oracle;

import static java.util.stream.Collectors.groupingBy;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.internal.engine.Compiler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The questions about one action, each with the answer of the specification, in an order in which a
 * few find most mistakes.
 */
final class Cases {

  private record Case(Question question, Asked asked, Answer expected) {
    Settings settings() {
      return Settings.standard()
          .withAccountRequired(question.accountRequired())
          .withGuestPage(question.guestPage());
    }
  }

  private final List<Case> cases = new ArrayList<>();

  Cases(List<Question> questions) {
    for (Question question : questions) {
      cases.add(new Case(question, Asked.of(question), Oracle.answer(question)));
    }
    Collections.shuffle(cases, new Random(cases.size()));
  }

  /** The questions of a set by what is asked. */
  static Map<String, List<Question>> byAction(String set) {
    return Enumeration.of(set).collect(groupingBy(Question::action));
  }

  /** Whether the set answers one of the questions otherwise than the specification does. */
  boolean find(StatusSet set) {
    Map<Settings, OrderLifecycle> lifecycles = new HashMap<>();
    for (Case one : cases) {
      OrderLifecycle lifecycle = lifecycles.computeIfAbsent(
          one.settings(), settings -> Compiler.compileSound(set, settings));
      Answer answer = one.asked().answer(one.question(), lifecycle);
      if (!answer.equals(one.expected())) {
        return true;
      }
    }
    return false;
  }
}
