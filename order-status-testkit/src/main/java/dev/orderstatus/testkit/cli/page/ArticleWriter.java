package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
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
    this.orders = QuestionSpace.of(lifecycle).ordersWithMessages().stream()
        .filter(order -> !order.test() && order.attributes().isEmpty())
        .toList();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, set.title()));
    List<StatusDefinition> shown = set.statuses().stream()
        .filter(status -> audience == Audience.STAFF || !status.hidden())
        .toList();
    blocks.add(new Block.Items(shown.stream().map(texts::label).toList()));
    add(blocks, 0, "", texts.notes());
    for (StatusDefinition status : shown) {
      blocks.add(new Block.Heading(2, texts.label(status)));
      blocks.addAll(texts.situations(status));
      add(blocks, 3, "article.time", times(status));
      add(blocks, 3, "article.can", possible(status));
      add(blocks, 3, "article.cannot", impossible(status));
      add(blocks, 3, "article.if", news(status));
    }
    return blocks;
  }

  private void add(List<Block> blocks, int level, String heading, Collection<String> items) {
    if (!items.isEmpty()) {
      if (level > 0) {
        blocks.add(new Block.Heading(level, label(heading)));
      }
      blocks.add(new Block.Items(List.copyOf(items)));
    }
  }

  private String label(String key) {
    return labels.getOrDefault(key, key);
  }

  private Stream<Order> ordersIn(StatusDefinition status) {
    return orders.stream().filter(order -> order.status().equals(status.status()));
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

  private Set<String> possible(StatusDefinition status) {
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
  private Set<String> impossible(StatusDefinition status) {
    Map<String, Set<String>> why = new LinkedHashMap<>();
    ordersIn(status).forEach(order -> {
      for (Options.NotAllowed option : lifecycle.options(order, reader, at).refused()) {
        if (option.forActor()) {
          Answer answer =
              lifecycle.ask(order, Request.of(option.action(), reader, at)).in(locale);
          why.computeIfAbsent(name(option.action()), none -> new LinkedHashSet<>())
              .add(explained(answer));
        }
      }
    });
    return lines(why);
  }

  /** What the world may report when nobody expects it. */
  private Set<String> news(StatusDefinition status) {
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
                    .add(explained(answer));
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

  private String explained(Answer answer) {
    Set<String> said = new LinkedHashSet<>();
    answer
        .decision()
        .reasons()
        .forEach(reason -> said.add(answer.explain(reason, audience).value()));
    answer
        .decision()
        .remedies()
        .forEach(remedy -> said.add(answer.explain(remedy, audience).value()));
    // Everybody reads this, not only the owner of the order that was asked about.
    return String.join(" ", said)
        .replace(" " + answer.before().code(), "")
        .replace("\u00a0" + answer.before().code(), "");
  }
}
