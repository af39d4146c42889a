package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.Question;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.webshop.Webshop;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Mistakes in what a set says beside its tables, and in conditions that are code. */
class PlantedDetailsTests extends PlantedContract {

  private static final StatusSet WEBSHOP = Webshop.set();
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final AtomicLong TICKS = new AtomicLong();

  static Stream<Planted> mistakes() {
    return Stream.of(
        golden("variants the wrong way round", PlantedDetailsTests::invertedVariants, "variant"),
        golden("notes the wrong way round", PlantedDetailsTests::invertedNotes, "note `"),
        golden(
            "reasons without remedies",
            set -> rows(
                set,
                row -> row.toBuilder()
                    .guards(row.guards().stream()
                        .map(guard -> new Guard(
                            guard.condition(), Reason.of(guard.otherwise().code())))
                        .toList())),
            "remedy `"),
        golden(
            "rows that a plugin may replace",
            set -> rows(set, row -> row.toBuilder().replaceable(true)),
            "; r"),
        golden(
            "effects for somebody else",
            set -> rows(
                set,
                row -> row.toBuilder()
                    .effects(row.effects().stream()
                        .map(effect ->
                            new Conditional<>(effect.condition(), forStaff(effect.value())))
                        .toList())),
            "for customer"),
        golden(
            "another kind of attribute",
            set -> set.toBuilder()
                .attributes(List.of(Webshop.PAYMENT_REFERENCE, Attribute.wholeNumber("reference")))
                .build(),
            "attribute `reference`: whole number"),
        golden("one actor less", set -> set.toBuilder().actors(actors(set)).build(), "Actors: "),
        golden("no course", set -> set.toBuilder().paths(List.of()).build(), "course "),
        golden(
            "orders from elsewhere",
            set -> Mutant.status(
                set, Webshop.PROCESSING, row -> row.toBuilder().imported(true).build()),
            "status `processing`: imported"),
        golden(
            "headlines swapped in one language",
            set -> Mutant.texts(set, DUTCH, texts -> {
              String shipped = texts.get("status.shipped.headline");
              texts.put("status.shipped.headline", texts.get("status.canceled.headline"));
              texts.put("status.canceled.headline", shipped);
              return texts;
            }),
            "texts in nl"),
        new Planted(
            "another choice",
            Reseller.set(),
            set -> set.toBuilder()
                .attributes(set.attributes().stream()
                    .map(attribute -> attribute.kind() == Attribute.Kind.CHOICE
                        ? Attribute.choice(attribute.value(), "other", "another")
                        : attribute)
                    .toList())
                .build(),
            DefinitionContract::theTableIsTheOneThatWasAccepted,
            List.of("choice of other, another")),
        planted(
            "a variant that never counts",
            set -> Mutant.status(
                set,
                Webshop.RECEIVED,
                row -> row.toBuilder().variants(hidden(row)).build()),
            TextContract::everyVariantAndNoteIsShownAtTimes,
            "of status received is never shown"),
        planted(
            "a note for nobody",
            set -> set.toBuilder()
                .notes(set.notes().stream()
                    .map(note -> new Conditional<>(Condition.payment(), note.value()))
                    .toList())
                .build(),
            TextContract::everyVariantAndNoteIsShownAtTimes,
            "is never shown; mend its condition"),
        planted(
            "a guard that reads a clock",
            set -> guarded(set, "clock", question -> TICKS.getAndIncrement() / 1_000 % 2 == 0),
            DecisionContract::decisionsArePure,
            "asked again, the answer is"),
        planted(
            "a guard that reads which object it is given",
            set -> guarded(
                set, "object", question -> System.identityHashCode(question.order()) % 2 == 0),
            DecisionContract::decisionsArePure,
            "asked again, the answer is"));
  }

  private static Planted golden(String name, UnaryOperator<StatusSet> mistake, String says) {
    return planted(name, mistake, DefinitionContract::theTableIsTheOneThatWasAccepted, says);
  }

  private static Planted planted(
      String name,
      UnaryOperator<StatusSet> mistake,
      Consumer<StatusSetContract> finder,
      String says) {
    return new Planted(name, WEBSHOP, mistake, finder, List.of(says));
  }

  private static StatusSet rows(
      StatusSet set, Function<TransitionDefinition, TransitionDefinition.Builder> changed) {
    return set.toBuilder()
        .transitions(
            set.transitions().stream().map(row -> changed.apply(row).build()).toList())
        .build();
  }

  private static List<Actor> actors(StatusSet set) {
    return set.actors().subList(0, set.actors().size() - 1);
  }

  private static Effect forStaff(Effect effect) {
    return new Effect(effect.code(), Audience.STAFF, effect.optional(), effect.parameters());
  }

  private static StatusSet invertedVariants(StatusSet set) {
    return set.toBuilder()
        .statuses(set.statuses().stream()
            .map(row -> row.toBuilder().variants(inverted(row.variants())).build())
            .toList())
        .build();
  }

  private static StatusSet invertedNotes(StatusSet set) {
    return set.toBuilder().notes(inverted(set.notes())).build();
  }

  private static List<Conditional<String>> inverted(List<Conditional<String>> all) {
    return all.stream()
        .map(one -> new Conditional<>(Condition.not(one.condition()), one.value()))
        .toList();
  }

  private static List<Conditional<String>> hidden(StatusDefinition row) {
    return row.variants().stream()
        .map(one -> new Conditional<>(Condition.ALWAYS, one.value()))
        .toList();
  }

  private static StatusSet guarded(StatusSet set, String name, Predicate<Question> condition) {
    return Mutant.row(
        set,
        Webshop.SHIP,
        row -> row.guards = List.of(
            new Guard(Condition.custom(name, condition), Reason.of(Webshop.NOT_DELETABLE))));
  }
}
