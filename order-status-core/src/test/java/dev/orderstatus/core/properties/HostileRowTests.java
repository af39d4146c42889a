package dev.orderstatus.core.properties;

import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.OpenRow;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.InEnglish;
import dev.orderstatus.core.OrderStatuses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every transition that a plugin could write with the words of a set and a status, an action and a
 * type of its own is either refused, or leaves every decision about what was there as it was.
 */
class HostileRowTests {

  private static final OrderType GIFT = OrderType.of("x:gift");
  private static final OrderStatus THERE = OrderStatus.of("x:there");
  private static final Action ACT = Action.of("x:act");

  /**
   * A transition that a plugin writes. No source: from all statuses; no target: it stays in place.
   */
  private record Row(
      Optional<OrderStatus> source,
      ActionDefinition action,
      Actor actor,
      Optional<OrderStatus> target,
      Optional<OrderType> type) {

    TransitionDefinition.Builder write() {
      OpenRow by = source
          .map(TransitionDefinition::from)
          .orElseGet(TransitionDefinition::fromAll)
          .by(actor);
      TransitionDefinition.Builder row = target.map(by::to).orElseGet(by::stay);
      return type.map(row::forTypes).orElse(row);
    }

    String place() {
      return "from %s on %s%s"
          .formatted(
              source.map(OrderStatus::value).orElse("all"),
              action.action(),
              type.map(only -> " for " + only).orElse(""));
    }

    /** The same with a status, an action and a type that no other row has. */
    Row apart(int number) {
      return new Row(
          source.map(
              status -> status.equals(THERE) ? OrderStatus.of(THERE + "-" + number) : status),
          action.action().equals(ACT) ? command(Action.of(ACT + "-" + number)) : action,
          actor,
          target.map(
              status -> status.equals(THERE) ? OrderStatus.of(THERE + "-" + number) : status),
          type.map(only -> only.equals(GIFT) ? OrderType.of(GIFT + "-" + number) : only));
    }

    /** Rows that agree in this are about different questions, so that none hides another. */
    Object batch() {
      return List.of(actor, target, type, source.isPresent());
    }
  }

  static Stream<StatusSet> sets() {
    return InEnglish.sets().stream();
  }

  @ParameterizedTest
  @MethodSource("sets")
  void aTransitionThatTouchesWhatOthersDeclareIsRefusedAndNoOtherIs(StatusSet set) {
    Rights rights = new Rights(set);

    batches(set)
        .forEach(batch -> assertThat(merged(set, batch).problems(set.id()))
            .extracting(problem -> problem.where().replaceFirst(" all but .* on ", " all on "))
            .containsOnly(batch.stream()
                .filter(row -> !rights.allow(row))
                .map(row -> set.id() + ", transition " + row.place())
                .toArray(String[]::new)));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void aTransitionThatIsNotRefusedLeavesEveryDecisionAboutOthersAsItWas(StatusSet set) {
    Rights rights = new Rights(set);
    OrderLifecycle before = InEnglish.ALL.lifecycle(set.id());
    List<OrderSnapshot> orders = new Questions(set).orders().toList();
    List<Request> requests = new Questions(set).plainRequests().toList();

    for (boolean named : List.of(true, false)) {
      List<Row> allowed = new ArrayList<>();
      List<List<Row>> batches = batches(set).toList();
      for (int i = 0; i < batches.size(); i++) {
        int number = i;
        batches.get(i).stream()
            .filter(row -> row.source().isPresent() == named && rights.allow(row))
            .map(row -> row.apart(number))
            .forEach(allowed::add);
      }
      OrderLifecycle after = merged(set, allowed).lifecycle(set.id());
      for (OrderSnapshot order : orders) {
        for (Request request : requests) {
          Decision is = after.decide(order, request);
          if (!is.equals(before.decide(order, request))) {
            throw new AssertionError("%s, %s became %s".formatted(order, request, is));
          }
        }
      }
    }
  }

  private static Stream<List<Row>> batches(StatusSet set) {
    return rows(set)
        .collect(Collectors.groupingBy(Row::batch, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream();
  }

  private static OrderStatuses merged(StatusSet set, List<Row> rows) {
    return InEnglish.ALL.with(Plugin.named("hostile", "x")
        .extend(set.id(), extension -> declare(set, rows, extension))
        .build());
  }

  /** The rows, and what they need: their own statuses can be reached, and all has a text. */
  private static Extension.Builder declare(
      StatusSet set, List<Row> rows, Extension.Builder extension) {
    Map<String, String> texts = new HashMap<>();
    own(rows.stream().flatMap(row -> row.type().stream())).forEach(type -> {
      extension.types(type);
      texts.put("type." + type, type.value());
    });
    own(rows.stream().flatMap(row -> Stream.concat(row.source().stream(), row.target().stream())))
        .forEach(status -> {
          Action go = Action.of(status.value() + "-go");
          extension
              .status(StatusDefinition.of(status).correctable())
              .commands(go)
              .on(go, from(set.statuses().get(0).status()).by(Actor.STAFF).to(status));
          texts.put("status." + status + ".label", status.value());
          texts.put("status." + status + ".headline", "It is far away.");
          texts.put("status." + status + ".body", "It will be back.");
          texts.put("action." + go + ".label", "Go");
        });
    own(rows.stream().map(row -> row.action().action())).forEach(action -> {
      extension.commands(action);
      texts.put("action." + action + ".label", action.value());
    });
    rows.forEach(row -> extension.on(row.action().action(), row.write()));
    return texts.isEmpty() ? extension : extension.texts(Texts.of(Map.of(Locale.ENGLISH, texts)));
  }

  private static <C extends Code> Stream<C> own(Stream<C> codes) {
    return codes.filter(code -> code.value().startsWith("x:")).distinct();
  }

  private static Stream<Row> rows(StatusSet set) {
    List<Optional<OrderStatus>> statuses = Stream.concat(
            set.statuses().stream().map(StatusDefinition::status), Stream.of(THERE))
        .map(Optional::of)
        .toList();
    List<Optional<OrderStatus>> sources = new ArrayList<>(statuses);
    sources.add(Optional.empty());
    sources.add(Optional.of(OrderStatus.NEW));
    List<Optional<OrderStatus>> targets = new ArrayList<>(statuses);
    targets.add(Optional.empty());
    List<Optional<OrderType>> types =
        List.of(Optional.empty(), Optional.of(GIFT), Optional.of(set.types().get(0)));
    List<ActionDefinition> actions = new ArrayList<>(set.actions());
    actions.add(command(ACT));
    return actions.stream()
        .flatMap(action -> actors(set, action).stream()
            .flatMap(actor -> sources.stream()
                .flatMap(source -> targets.stream()
                    .flatMap(target -> types.stream()
                        .map(type -> new Row(source, action, actor, target, type))))));
  }

  private static ActionDefinition command(Action action) {
    return ActionDefinition.command(action).build();
  }

  /** Who does it makes a difference to events only. */
  private static List<Actor> actors(StatusSet set, ActionDefinition action) {
    return action.kind() == Kind.EVENT ? set.actors() : List.of(Actor.STAFF);
  }

  /** What a plugin may write, in the words of docs/plugins.md. */
  private record Rights(StatusSet set) {

    boolean allow(Row row) {
      return isAboutItsOwn(row)
          && !leavesATerminalStatus(row)
          && !isAnsweredAlready(row)
          && leavesTheEventAlone(row)
          && placesAsACommandDoes(row);
    }

    private boolean isAboutItsOwn(Row row) {
      return row.source().equals(Optional.of(THERE))
          || row.action().action().equals(ACT)
          || row.type().equals(Optional.of(GIFT));
    }

    private boolean leavesATerminalStatus(Row row) {
      return row.source().isPresent()
          && set.statuses().stream()
              .filter(status -> row.source().equals(Optional.of(status.status())))
              .anyMatch(status -> isLeft(status, row));
    }

    private static boolean isLeft(StatusDefinition status, Row row) {
      return status.ending() == Ending.TERMINAL
          && row.target().filter(target -> !target.equals(status.status())).isPresent();
    }

    private boolean isAnsweredAlready(Row row) {
      return rowsOn(row.action())
          .anyMatch(other -> (other.types().isEmpty()
                  || row.type().isEmpty()
                  || row.type().filter(other.types()::contains).isPresent())
              && sources(row).anyMatch(other.sources()::contains));
    }

    private boolean leavesTheEventAlone(Row row) {
      return row.action().kind() == Kind.COMMAND
          || (rowsOn(row.action()).anyMatch(other -> other.actors().contains(row.actor()))
              && (row.target().isEmpty()
                  || row.target().equals(row.source())
                  || row.target().equals(Optional.of(THERE))
                  || rowsOn(row.action()).anyMatch(other -> other.target().equals(row.target()))));
    }

    private static boolean placesAsACommandDoes(Row row) {
      return !row.source().equals(Optional.of(OrderStatus.NEW))
          || (row.action().kind() == Kind.COMMAND && row.target().isPresent());
    }

    private Stream<TransitionDefinition> rowsOn(ActionDefinition action) {
      return set.transitions().stream().filter(row -> row.action().equals(action.action()));
    }

    /** "All" leaves out a terminal status that would be left. */
    private Stream<OrderStatus> sources(Row row) {
      return row.source()
          .map(Stream::of)
          .orElseGet(() -> set.statuses().stream()
              .filter(status -> !isLeft(status, row))
              .map(StatusDefinition::status));
    }
  }
}
