package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Text;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The faults of a text. */
final class TextCheck {

  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_HEADLINE = 80;

  private record SeenMessage(String what, StatusMessage message, Locale asked) {}

  private record Seen(String what, String text, Locale asked, Locale given) {}

  private final Faults faults;
  private final Set<String> codes = new HashSet<>();
  private final Set<SeenMessage> seenMessages = new HashSet<>();
  private final Set<Seen> seen = new HashSet<>();

  TextCheck(StatusSet set, Faults faults) {
    this.faults = faults;
    Stream.of(
            set.statuses().stream().map(status -> (Code) status.status()),
            set.actions().stream().map(action -> (Code) action.action()),
            set.transitions().stream()
                .flatMap(row ->
                    row.guards().stream().map(guard -> (Code) guard.otherwise().code())),
            set.transitions().stream()
                .flatMap(row ->
                    row.effects().stream().map(effect -> (Code) effect.value().code())),
            set.attributes().stream().map(attribute -> (Code) attribute),
            set.actors().stream().map(actor -> (Code) actor))
        .flatMap(some -> some)
        .map(Code::value)
        .filter(code -> code.indexOf('-') > 0 || code.indexOf(':') > 0)
        .forEach(codes::add);
  }

  void message(String what, StatusMessage message, Locale asked) {
    if (!seenMessages.add(new SeenMessage(what, message, asked))) {
      return;
    }
    text(what + ", label", message.label(), asked, message.locale(), LONGEST_LABEL);
    text(what + ", headline", message.headline(), asked, message.locale(), LONGEST_HEADLINE);
    text(what + ", body", message.body(), asked, message.locale(), Integer.MAX_VALUE);
    message
        .nextSteps()
        .forEach(step ->
            text(what + ", next step", step.text(), asked, message.locale(), Integer.MAX_VALUE));
  }

  void label(String what, Text text, Locale asked) {
    text(what + ", label", text.value(), asked, text.locale(), LONGEST_LABEL);
  }

  void sentence(String what, Text text, Locale asked) {
    text(what, text.value(), asked, text.locale(), Integer.MAX_VALUE);
  }

  private void text(String what, String text, Locale asked, Locale given, int longest) {
    if (!seen.add(new Seen(what, text, asked, given))) {
      return;
    }
    String where = "%s, in %s: \"%s\" ".formatted(what, asked.toLanguageTag(), text);
    if (!given.equals(asked)) {
      faults.add("%sis in %s; translate it, or leave %s out of languages()"
          .formatted(where, given.toLanguageTag(), asked.toLanguageTag()));
    }
    if (text.isBlank()) {
      faults.add(where + "is blank");
    }
    if (text.length() > longest) {
      faults.add(where + "has %d characters; at most %d fit".formatted(text.length(), longest));
    }
    if (text.chars().anyMatch(c -> "{}[]".indexOf(c) >= 0)) {
      faults.add(where + "has a placeholder left");
    }
    for (String word : text.split("[^a-z0-9:-]+", -1)) {
      if (codes.contains(word)) {
        faults.add(where + "shows the code " + word);
      }
    }
  }
}
