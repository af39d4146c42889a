package dev.orderstatus.core.properties;

import static dev.orderstatus.core.properties.Questions.AT;
import static dev.orderstatus.core.properties.Questions.EARLY;
import static dev.orderstatus.core.properties.Questions.STRANGE_STATUS;
import static dev.orderstatus.core.properties.Questions.STRANGE_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.properties.Questions.Standing;
import dev.orderstatus.core.statement.Statement;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What holds of every decision of every built-in set: all orders, with all that can be asked. */
@Domain(BuiltIn.class)
class DecisionProperties {

  private static final Action PAY = Webshop.PAY;

  @Provide
  Arbitrary<Standing> terminal() {
    return standings(
        standing -> ending(standing.lifecycle(), standing.order().status()) == Ending.TERMINAL);
  }

  @Provide
  Arbitrary<Standing> inTheWebshop() {
    return standings(standing -> standing.lifecycle().definition().id().equals("webshop"));
  }

  @Provide
  Arbitrary<Standing> ofAKnownType() {
    return standings(standing -> !standing.order().type().equals(STRANGE_TYPE));
  }

  private static Arbitrary<Standing> standings(Predicate<Standing> which) {
    return Arbitraries.of(BuiltIn.STANDINGS.stream().filter(which).toList());
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  @Statement({"C28", "X8", "X11"})
  void aTerminalStatusIsNeverLeft(@ForAll("terminal") Standing standing) {
    OrderStatus status = standing.order().status();
    BuiltIn.requests(standing).stream()
        .map(request -> standing.lifecycle().ask(standing.order(), request))
        .forEach(answer -> BuiltIn.areEqual(answer.after().status(), status));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void canceledIsTerminal(@ForAll OrderLifecycle lifecycle) {
    lifecycle.definition().statuses().stream()
        .filter(row -> row.status().value().equals("canceled"))
        .forEach(row -> assertThat(row.ending()).isEqualTo(Ending.TERMINAL));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  @Statement("C16")
  void paymentIsOnlyAllowedInReceivedAndWaitingForPayment(
      @ForAll("inTheWebshop") Standing standing) {
    boolean payable = List.of(Webshop.RECEIVED, Webshop.WAITING_FOR_PAYMENT)
            .contains(standing.order().status())
        && standing.order().type().equals(Webshop.GOODS)
        && standing.order().payment().isOpen();
    assertThat(standing.lifecycle().can(standing.order(), PAY, Actor.CUSTOMER, AT))
        .isEqualTo(payable);
    questions(standing)
        .actors()
        .filter(actor -> !actor.equals(Actor.CUSTOMER))
        .forEach(actor -> assertThat(standing.lifecycle().can(standing.order(), PAY, actor, AT))
            .isFalse());
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void aRefusalChangesNothing(@ForAll Standing standing) {
    BuiltIn.requests(standing).forEach(request -> {
      Answer answer = standing.lifecycle().ask(standing.order(), request);
      if (answer.decision() instanceof Refused || answer.decision() instanceof Unchanged) {
        assertThat(answer.after()).isSameAs(standing.order());
      }
    });
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void attentionNeverMovesTheOrder(@ForAll Standing standing) {
    BuiltIn.requests(standing).forEach(request -> {
      if (standing.lifecycle().decide(standing.order(), request) instanceof Attention attention) {
        OrderSnapshot after =
            standing.lifecycle().ask(standing.order(), request).after();
        assertThat(after
                .withPayment(standing.order().payment())
                .withAttributes(standing.order().attributes()))
            .isEqualTo(standing.order());
        assertThat(attention.effects())
            .extracting(effect -> effect.code().value())
            .containsExactly("notify-staff");
      }
    });
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void askedTwiceTheDecisionIsTheSame(@ForAll Standing standing) {
    BuiltIn.requests(standing)
        .forEach(request -> BuiltIn.areEqual(
            standing.lifecycle().decide(standing.order(), request),
            standing.lifecycle().decide(standing.order(), request)));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void theShortWayToAskGivesTheSameDecision(@ForAll Standing standing) {
    for (Instant at : List.of(AT, EARLY)) {
      questions(standing)
          .actions()
          .forEach(action -> questions(standing)
              .actors()
              .forEach(actor -> assertThat(
                      standing.lifecycle().decide(standing.order(), action, actor, at))
                  .isEqualTo(standing
                      .lifecycle()
                      .decide(standing.order(), Request.of(action, actor, at)))));
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void anEventIsNeverRefusedToWhoMayReportIt(@ForAll("ofAKnownType") Standing standing) {
    Questions all = questions(standing);
    for (ActionDefinition event : all.set().actions()) {
      if (event.kind() == Kind.EVENT) {
        reporters(standing, event.action())
            .map(actor -> Request.of(event.action(), actor, EARLY)
                .withInputs(all.everyInput())
                .withExpectedStatus(STRANGE_STATUS))
            .forEach(request -> assertThat(standing.lifecycle().decide(standing.order(), request))
                .isNotInstanceOf(Refused.class));
      }
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void optionsAgreeWithDecide(@ForAll Standing standing) {
    OrderLifecycle lifecycle = standing.lifecycle();
    for (Instant at : List.of(AT, EARLY)) {
      questions(standing).actors().forEach(actor -> {
        Options options = lifecycle.options(standing.order(), actor, at);
        for (Options.Allowed one : options.allowed()) {
          Request plain = Request.of(one.action(), actor, at);
          assertThat(lifecycle.decide(standing.order(), plain).isAccepted())
              .isEqualTo(one.needsNothing());
          assertThat(lifecycle.decide(standing.order(), given(standing, plain, one)))
              .isInstanceOf(Accepted.class);
        }
        for (Options.NotAllowed one : options.refused()) {
          assertThat(lifecycle.decide(standing.order(), one.action(), actor, at))
              .isEqualTo(one.why());
        }
        assertThat(named(options)).containsExactlyInAnyOrderElementsOf(commands(lifecycle));
        assertThat(commands(lifecycle))
            .filteredOn(command -> lifecycle.can(standing.order(), command, actor, at))
            .isEqualTo(options.allowed().stream().map(Options.Allowed::action).toList());
      });
    }
  }

  private static Request given(Standing standing, Request plain, Options.Allowed one) {
    Request given = plain.withInputs(
        questions(standing).inputs(one.needs().stream().map(Attribute::value).toList()));
    return one.needsJustification() ? given.withJustification("because") : given;
  }

  private static List<Action> named(Options options) {
    return Stream.concat(
            options.allowed().stream().map(Options.Allowed::action),
            options.refused().stream().map(Options.NotAllowed::action))
        .toList();
  }

  private static List<Action> commands(OrderLifecycle lifecycle) {
    return lifecycle.definition().actions().stream()
        .filter(action -> action.kind() == Kind.COMMAND)
        .map(ActionDefinition::action)
        .toList();
  }

  private static Stream<Actor> reporters(Standing standing, Action event) {
    return standing.lifecycle().definition().transitions().stream()
        .filter(row -> row.action().equals(event))
        .map(TransitionDefinition::actors)
        .flatMap(List::stream)
        .distinct();
  }

  private static Ending ending(OrderLifecycle lifecycle, OrderStatus status) {
    return lifecycle.definition().statuses().stream()
        .filter(row -> row.status().equals(status))
        .map(row -> row.ending())
        .findFirst()
        .orElse(Ending.NONE);
  }

  private static Questions questions(Standing standing) {
    return new Questions(standing.lifecycle().definition());
  }
}
