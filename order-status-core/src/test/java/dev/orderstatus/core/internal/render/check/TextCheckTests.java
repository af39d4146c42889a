package dev.orderstatus.core.internal.render.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Printable;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.internal.render.CommonTexts;
import dev.orderstatus.core.internal.render.Samples;
import dev.orderstatus.core.webshop.Webshop;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckTests {

  private static List<String> problemsAfter(String key, String text) {
    Map<String, String> english = Samples.english();
    english.put(key, text);
    return shown(Samples.set(Samples.texts(english)));
  }

  private static List<String> problemsWithout(String key) {
    Map<String, String> english = Samples.english();
    assertThat(english.remove(key)).isNotNull();
    return shown(Samples.set(Samples.texts(english)));
  }

  private static List<String> shown(StatusSet set) {
    return TextCheck.problems(set).stream()
        .map(problem -> problem.kind() + " " + problem)
        .toList();
  }

  @Test
  void completeTextsHaveNoProblem() {
    assertThat(shown(Samples.set(Samples.texts(Samples.english())))).isEmpty();
    assertThat(shown(Samples.set(Samples.bilingual(dutch -> {})))).isEmpty();
    assertThat(shown(Webshop.set())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "status.in-repair.label",
    "status.in-repair.headline",
    "status.in-repair.body",
    "action.mend-it.label",
    "type.repair-job",
    "attribute.kind-of-work",
  })
  void aTextThatIsMissingIsNamed(String key) {
    assertThat(problemsWithout(key))
        .containsExactly("MISSING_TEXT " + key + ": there is no text in English (en)");
  }

  @Test
  void theStaffNeedATextForAHiddenStatus() {
    assertThat(problemsWithout("status.draft.body"))
        .containsExactly("MISSING_TEXT status.draft.body.staff: there is no text in English (en)");
    Map<String, String> english = Samples.english();
    english.remove("status.draft.body");
    english.put("status.draft.body.staff", "For us.");
    assertThat(shown(Samples.set(Samples.texts(english)))).isEmpty();
  }

  @Test
  void aVariantOrANoteWithoutAnyTextIsNamed() {
    assertThat(problemsWithout("status.in-repair.paid.body"))
        .containsExactly(
            "MISSING_TEXT status.in-repair.paid: it has no text of its own in any language");
  }

  @Test
  void withoutAnyTextEveryTextOfTheSetIsMissing() {
    assertThat(TextCheck.problems(Samples.set(Texts.none())))
        .extracting(Problem::where)
        .contains("status.in-repair.label", "action.mend-it.label", "note.note")
        .noneMatch(key -> key.startsWith("reason.") || key.startsWith("actor."));
  }

  @Test
  void everyOtherLanguageHasToBeComplete() {
    assertThat(shown(Samples.set(Samples.bilingual(dutch -> {
          dutch.remove("status.in-repair.next.2");
          dutch.remove("type.repair-job");
          dutch.remove("note.note.next.staff");
        }))))
        .containsExactlyInAnyOrder(
            "MISSING_TEXT type.repair-job: there is no text in Dutch (nl)",
            "MISSING_TEXT note.note.next.staff: there is no text in Dutch (nl)",
            "MISSING_TEXT status.in-repair.next.2: there is no text in Dutch (nl)");
  }

  @Test
  void aTextInAnotherLanguageOnlyIsMissingInEnglish() {
    assertThat(shown(Samples.set(
            Samples.bilingual(dutch -> dutch.put("status.in-repair.paid.headline", "Betaald.")))))
        .containsExactly(
            "MISSING_TEXT status.in-repair.paid.headline: there is no text in English (en)");
  }

  @Test
  void aLanguageThatTheLibraryDoesNotSpeakNeedsTheSharedTextsToo() {
    Locale spanish = Locale.forLanguageTag("es");
    Texts own = Texts.of(Map.of(Locale.ENGLISH, Samples.english(), spanish, Samples.english()));
    assertThat(TextCheck.problems(Samples.set(own)))
        .allMatch(problem -> problem.what().equals("there is no text in Spanish (es)"))
        .extracting(Problem::where)
        .contains("reason.stale-status", "actor.customer", "neutral.status.body", "list.or.last");

    Map<String, String> all = new TreeMap<>(Samples.english());
    CommonTexts.TEXTS
        .keys(Locale.ENGLISH)
        .forEach(key -> all.put(key, CommonTexts.TEXTS.find(Locale.ENGLISH, key).orElseThrow()));
    Texts complete = Texts.of(Map.of(Locale.ENGLISH, Samples.english(), spanish, all));
    assertThat(shown(Samples.set(complete)))
        .as("English inherits the shared texts")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status.in-repair.lable | In repair",
        "status.in-repiar.label | In repair",
        "status.in-repair.unpaid.body | It is not paid for.",
        "status.in-repair.label.customer | In repair",
        "action.mend.label | Mend",
        "reason.too-worn | It is too worn.",
        "reason.stale-status.for.sew | It moved on.",
        "note.remark | A remark.",
      })
  void aTextThatNothingHasIsNamed(String key, String text) {
    assertThat(problemsAfter(key, text))
        .containsExactly(
            "INVALID " + key + ": nothing has this text; is the key mistyped?, in English (en)");
  }

  @Test
  void aTextForOneActionIsKnown() {
    assertThat(problemsAfter("reason.stale-status.for.mend-it.staff", "It moved on."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status.in-repair.body | Due {when}. | {when} cannot be filled in here; there are {code},"
            + " {dueAt}, {dueBy}, {our-note}, {promise}, {ready-on}, {status}",
        "status.in-repair.body | Ready {ready-on}. | {ready-on} may have no value; put what"
            + " depends on it in square brackets",
        "status.in-repair.body | It is {kind-of-work}. | {kind-of-work} cannot be filled in here;"
            + " there are {code}, {dueAt}, {dueBy}, {our-note}, {promise}, {ready-on}, {status}",
        "status.draft.body | Due [{dueAt}]. | {dueAt} cannot be filled in here; there are {code},"
            + " {our-note}, {ready-on}, {status}",
        "status.in-repair.body | [Ready on {ready-on}.] | nothing stands outside square brackets,"
            + " so the text may come out empty",
        "status.in-repair.body | Ready {soon | { at position 7: a name and } should follow it",
        "status.in-repair.label | In repair {code} | {code} cannot be filled in here; there are"
            + " none",
        "reason.stale-status | From {before}. | {before} cannot be filled in here; there are"
            + " {action}, {actor}, {actual}, {code}, {expected}, {status}",
        "status.in-repair.next.4 | Go. | it is never shown, as there is no status.in-repair.next.3",
        "quote | (evil) | {text} is left out, and has to be said; put it in",
        "list.or.last | {before} or so | {after} is left out, and has to be said; put it in",
        "list.or.next | [{before}], {after} | {before} is left out, and has to be said; put it in",
        "promise.weeks.other | some weeks | {number} is left out, and has to be said; put it in",
        "promise.weeks.one | a week | ",
        "status.in-repair.next.2.staff | | ",
        "status.in-repair.next.1.action | mend-it | ",
        "status.in-repair.next.1.action.staff | mend-it | ",
        "status.in-repair.next.1.page | payment-page | ",
        "status.in-repair.next.1.action | men-it | men-it is unknown; expected one of mend-it",
        "status.in-repair.next.2.page | shop | shop is unknown; expected one of contact-link,"
            + " orders-page, payment-page, returns-page",
        "status.in-repair.next.2.action.staff | mend-it | there is no"
            + " status.in-repair.next.2.staff that it could be about",
      })
  void aTextThatIsWrongIsNamed(String key, String text, String what) {
    List<String> expected =
        what == null ? List.of() : List.of("INVALID " + key + ": " + what + ", in English (en)");
    assertThat(problemsAfter(key, text == null ? "" : text)).isEqualTo(expected);
  }

  @Test
  void theTopicOfAStepStandsInEnglishOnly() {
    assertThat(shown(Samples.set(
            Samples.bilingual(dutch -> dutch.put("status.in-repair.next.1.page", "orders-page")))))
        .containsExactly("INVALID status.in-repair.next.1.page: it is the same in every language; "
            + "write it in the English texts only, in Dutch (nl)");
  }

  @Test
  void aLabelFitsInFortyCharactersAndAHeadlineInEighty() {
    assertThat(problemsAfter("status.in-repair.label", "x".repeat(40))).isEmpty();
    assertThat(problemsAfter("status.in-repair.label", "x".repeat(41)))
        .containsExactly("INVALID status.in-repair.label: the text has 41 characters; "
            + "at most 40 fit, in English (en)");
    assertThat(problemsAfter("status.in-repair.headline", "x".repeat(80))).isEmpty();
    assertThat(problemsAfter("status.in-repair.paid.headline.staff", "x".repeat(81)))
        .containsExactly("INVALID status.in-repair.paid.headline.staff: the text has 81 "
            + "characters; at most 80 fit, in English (en)");
  }

  @Test
  void aBlankTextIsAProblemWhereSomethingHasToBeSaid() {
    assertThat(problemsAfter("status.in-repair.headline", " "))
        .containsExactly("INVALID status.in-repair.headline: the text is blank; "
            + "write it, or leave the key out, in English (en)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200b",
        "\u00a0",
        "\u3164",
        "\u202f\u00a0",
        "\u2800",
        "\u00ad",
        "\ufe0f",
        "\u0000"
      })
  void aTextThatShowsNothingIsAProblem(String text) {
    for (String key : List.of("status.in-repair.headline", "status.in-repair.next.2.staff")) {
      assertThat(problemsAfter(key, text))
          .containsExactly("INVALID " + key + ": nothing of the text can be seen; write it, or "
              + "leave the key out, in English (en)");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "\u001b",
        "\n",
        "\t",
        "\u009b",
        "\u200b",
        "\u200c",
        "\u200d",
        "\u202e",
        "\u2066",
        "\u2028",
        "\u2060",
        "\ufeff",
        "\ud83d",
        "\ude00",
        "\udb40\udc41"
      })
  void aTextHasNoCharacterThatNobodySees(String hidden) {
    for (String key : List.of("status.in-repair.label", "status.in-repair.body")) {
      assertThat(problemsAfter(key, "Mend" + hidden + "ing"))
          .containsExactly("INVALID " + key + ": the text has " + Printable.of(hidden)
              + " at position 5, which nobody sees; take it out, in English (en)");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00ab\u00a0Pr\u00eat\u202f!\u00a0\u00bb",
        "Wieder\u00adher\u00adstellung",
        "\u0645\u06cc\u200c\u0631\u0633\u062f",
        "\u0915\u094d\u200d\u0937",
        "\u2714\ufe0f Done",
        "\ud83d\udc68\u200d\ud83d\udd27",
        "\ud83d\udc69\ud83c\udffd\u200d\ud83d\udd27",
      })
  void whatALanguageNeedsStays(String text) {
    assertThat(problemsAfter("status.in-repair.body", text)).isEmpty();
  }

  @Test
  void whatStandsOutsideBracketsCanBeSeen() {
    assertThat(problemsAfter("status.in-repair.body", "\u00a0[Ready on {ready-on}.]"))
        .containsExactly("INVALID status.in-repair.body: nothing stands outside square brackets, "
            + "so the text may come out empty, in English (en)");
  }

  @Test
  void aLanguageThatCannotBeReadIsNamed() {
    Texts broken = Texts.bundles("broken", List.of("en"), name -> null);

    assertThat(shown(Samples.set(broken)))
        .contains(
            "MISSING_TEXT texts: English (en): there is no text file broken_en.properties; add it,"
                + " or correct its name");
  }

  @ParameterizedTest
  @CsvSource({
    "en, one, true", "en, other, false", "fr, one, false", "uk, one, false", "uk, few, false",
    "ar, zero, true", "ar, one, true", "ar, two, true", "ar, few, false", "sl, two, false",
    "ja, other, false",
  })
  void onlyAFormForOneNumberMayDoWithoutTheNumber(String tag, String form, boolean fits) {
    Locale locale = Locale.forLanguageTag(tag);
    Map<Locale, Map<String, String>> texts = new HashMap<>();
    texts.put(Locale.ENGLISH, Samples.english());
    texts
        .computeIfAbsent(locale, absent -> new HashMap<>())
        .put("promise.weeks." + form, "without a number");

    assertThat(shown(Samples.set(Texts.of(texts))))
        .filteredOn(problem -> problem.startsWith("INVALID"))
        .isEqualTo(
            fits
                ? List.of()
                : List.of(
                    "INVALID promise.weeks.%s: {number} is left out, and has to be said; put it in, in %s (%s)"
                        .formatted(form, locale.getDisplayLanguage(Locale.ENGLISH), tag)));
  }

  @Test
  void aConditionalPromiseMayHaveNoTime() {
    StatusSet set = StatusSet.named("x", "X")
        .status(StatusDefinition.of(Samples.IN_REPAIR)
            .promise(
                Condition.testOrder(),
                new Promise(Promise.Kind.TYPICAL, new Promise.Weeks(2), Promise.Anchor.PLACED_AT)))
        .texts(Samples.texts(Map.of(
            "status.in-repair.label", "In repair",
            "status.in-repair.headline", "Mending.",
            "status.in-repair.body", "Done at {dueAt}.")))
        .build();

    assertThat(shown(set))
        .containsExactly("INVALID status.in-repair.body: {dueAt} may have no value; "
            + "put what depends on it in square brackets, in English (en)");
  }
}
