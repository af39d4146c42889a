package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.Conditions;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the article of a set for one reader in one language. */
final class ArticleWriter {
  private final OrderLifecycle lifecycle;
  private final StatusSet set;
  private final Locale locale;
  private final Audience audience;
  private final StatusTexts texts;
  private final Map<String, String> labels;
  private final Actor reader;
  private final List<Order> orders;
  private final Instant at = QuestionSpace.PLACED_AT.plusSeconds(93_600);

  ArticleWriter(OrderLifecycle lifecycle, Locale locale, Audience audience) {
    this.lifecycle = lifecycle;
    this.set = lifecycle.definition();
    this.locale = locale;
    this.audience = audience;
    this.texts = new StatusTexts(set, locale, audience);
    this.labels = Labels.of(locale);
    this.reader = switch (audience) {
      case CUSTOMER -> Actor.CUSTOMER;
      case APPROVER -> Actor.APPROVER;
      case STAFF -> Actor.STAFF;
    };
    QuestionSpace space = QuestionSpace.of(lifecycle);
    this.orders = Stream.concat(
            space.ordersToPlace().stream(),
            space.ordersWithMessages().stream()
                .filter(order -> order.attributes().isEmpty()))
        .filter(order -> !order.test())
        .toList();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, set.title()));
    List<StatusDefinition> shown = set.statuses().stream()
        .filter(status -> audience == Audience.STAFF || !status.hidden())
        .toList();
    blocks.add(new Block.Items(shown.stream().map(texts::label).toList()));
    blocks.add(
        new Block.Heading(2, lifecycle.messages().label(OrderStatus.NEW, locale).value()));
    add(blocks, "article.can", possible(OrderStatus.NEW));
    add(blocks, "article.cannot", impossible(OrderStatus.NEW));
    for (StatusDefinition status : shown) {
      blocks.add(new Block.Heading(2, texts.label(status)));
      blocks.addAll(texts.situations(status));
      List<String> notes = notes(status);
      if (!notes.isEmpty()) {
        blocks.add(new Block.Items(notes));
      }
      add(blocks, "article.time", times(status));
      add(blocks, "article.can", possible(status.status()));
      add(blocks, "article.cannot", impossible(status.status()));
      add(blocks, "article.if", news(status.status()));
    }
    return blocks;
  }

  private void add(List<Block> blocks, String heading, Collection<String> items) {
    if (!items.isEmpty()) {
      blocks.add(new Block.Heading(3, label(heading)));
      blocks.add(new Block.Items(List.copyOf(items)));
    }
  }

  private String label(String key) {
    return labels.getOrDefault(key, key);
  }

  /** The notes that go with every order in a status. */
  private List<String> notes(StatusDefinition status) {
    Conditions conditions = Conditions.of(lifecycle);
    Request look = Request.of(Action.of("look"), reader, at);
    return set.notes().stream()
        .filter(note -> ordersIn(status.status())
            .allMatch(order -> conditions.hold(note.condition(), order, look)))
        .flatMap(note -> texts.note(note.value()).stream())
        .toList();
  }

  private Stream<Order> ordersIn(OrderStatus status) {
    return orders.stream().filter(order -> order.status().equals(status));
  }

  private Set<String> times(StatusDefinition status) {
    Set<String> times = new LinkedHashSet<>();
    status
        .promises()
        .forEach(promise -> texts
            .length(promise.value())
            .ifPresent(length ->
                times.add(label("kind." + Members.word(promise.value().kind())) + ": " + length)));
    return times;
  }

  private Set<String> possible(OrderStatus status) {
    Set<String> possible = new LinkedHashSet<>();
    ordersIn(status)
        .forEach(order -> lifecycle
            .options(order, reader, at)
            .allowed()
            .forEach(option -> possible.add(name(option.action()))));
    return possible;
  }

  private String name(Action action) {
    return lifecycle.messages().label(action, locale).value();
  }

  /** What never goes in this status, and what goes only sometimes, with the reasons. */
  private Set<String> impossible(OrderStatus status) {
    Map<String, Set<String>> why = new LinkedHashMap<>();
    ordersIn(status)
        .forEach(order -> lifecycle.options(order, reader, at).refused().stream()
            .filter(Options.NotAllowed::forActor)
            .filter(option -> !isPlain(option.why()))
            .forEach(option -> explain(option.action(), order, why)));
    for (ActionDefinition action : set.actions()) {
      if (why.containsKey(name(action.action()))) {
        particular(action.action(), status).forEach(order -> explain(action.action(), order, why));
      }
    }
    return lines(why);
  }

  private static boolean isPlain(Refused refused) {
    return refused.reasons().stream()
        .allMatch(reason -> reason.code().equals(ReasonCode.NOT_POSSIBLE_IN_STATUS));
  }

  /** Orders with attributes that an action reads. */
  private Stream<Order> particular(Action action, OrderStatus status) {
    return QuestionSpace.of(lifecycle).orders(action).stream()
        .filter(order -> order.status().equals(status))
        .filter(order -> !order.test() && !order.attributes().isEmpty());
  }

  private void explain(Action action, Order order, Map<String, Set<String>> why) {
    Answer answer = lifecycle.ask(order, Request.of(action, reader, at)).in(locale);
    if (answer.decision() instanceof Refused) {
      why.computeIfAbsent(name(action), none -> new LinkedHashSet<>()).addAll(explained(answer));
    }
  }

  /** What the world may report when nobody expects it. */
  private Set<String> news(OrderStatus status) {
    Map<String, Set<String>> why = new LinkedHashMap<>();
    for (ActionDefinition action : set.actions()) {
      if (action.kind() == ActionDefinition.Kind.EVENT) {
        set.transitions().stream()
            .filter(row -> row.action().equals(action.action()))
            .map(TransitionDefinition::actors)
            .flatMap(List::stream)
            .limit(1)
            .forEach(reporter -> ordersIn(status).forEach(order -> {
              Answer answer = lifecycle
                  .ask(order, Request.of(action.action(), reporter, at))
                  .in(locale);
              if (answer.decision() instanceof Attention) {
                why.computeIfAbsent(name(action.action()), none -> new LinkedHashSet<>())
                    .addAll(explained(answer));
              }
            }));
      }
    }
    return lines(why);
  }

  private static Set<String> lines(Map<String, Set<String>> why) {
    Set<String> lines = new LinkedHashSet<>();
    why.forEach((action, texts) -> texts.forEach(text -> lines.add(action + ": " + text)));
    return lines;
  }

  /** Each reason with what helps. Everybody reads this, not only the owner of the order asked. */
  private List<String> explained(Answer answer) {
    return answer.decision().reasons().stream()
        .map(reason -> Stream.concat(Stream.of(reason), reason.remedies().stream())
            .map(notice -> answer.explain(notice, audience).value())
            .collect(Collectors.joining(" "))
            .replaceAll(":?[\\s\\u00a0]*" + answer.before().code(), ""))
        .toList();
  }
}
