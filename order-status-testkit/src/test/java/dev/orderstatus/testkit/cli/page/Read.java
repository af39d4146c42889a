package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.message.NextStep;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The orders whose texts differ, in time and late, also with a value for every attribute. */
final class Read {

  private static final JsonMapper JSON = new JsonMapper();

  private final OrderLifecycle lifecycle;
  private final List<Locale> languages;
  private final List<Order> orders = new ArrayList<>();
  private final List<Instant> instants;

  Read(OrderLifecycle lifecycle) {
    this.lifecycle = lifecycle;
    this.languages = PageData.languages(lifecycle.definition());
    QuestionSpace space = QuestionSpace.of(lifecycle);
    for (Order order : Asked.some(space.ordersWithMessages())) {
      if (orders.size() % 3 == 0) {
        orders.add(full(order));
      }
      orders.add(order);
    }
    Instant since = QuestionSpace.PLACED_AT.plus(Duration.ofDays(1));
    instants = List.of(since.plusSeconds(60), since.plus(Duration.ofDays(400)));
  }

  private Order full(Order order) {
    Attributes all = order.attributes();
    for (Attribute<?> attribute : lifecycle.definition().attributes()) {
      if (all.find(attribute) == null) {
        all = all.withRaw(attribute.value(), value(attribute));
      }
    }
    return OrderSnapshot.copyOf(order).withAttributes(all);
  }

  private static Object value(Attribute<?> attribute) {
    return switch (attribute.kind()) {
      case TEXT -> "a  text\u200b of ś 1\u00a0234";
      case YES_NO -> true;
      case WHOLE_NUMBER -> 7L;
      case DATE -> LocalDate.of(2026, 3, 1);
      case LINK -> URI.create("https://example.com/über?a=1");
      case CHOICE -> attribute.choices().get(0);
    };
  }

  int size() {
    return orders.size();
  }

  String questions() {
    Map<String, Object> questions = new LinkedHashMap<>();
    questions.put("orders", orders.stream().map(Asked::order).toList());
    questions.put("instants", instants.stream().map(Instant::toEpochMilli).toList());
    questions.put("readings", hashes(this::readings));
    questions.put("menus", hashes((order, number) -> menus(order)));
    return JSON.writeValueAsString(questions);
  }

  private List<String> hashes(BiFunction<Order, Integer, List<String>> told) {
    List<String> hashes = new ArrayList<>();
    for (Order order : orders) {
      Hash hash = new Hash();
      told.apply(order, hashes.size()).forEach(hash::add);
      hashes.add(hash.toString());
    }
    return hashes;
  }

  List<String> readings(int order) {
    return readings(orders.get(order), order);
  }

  List<String> menus(int order) {
    return menus(orders.get(order));
  }

  private List<String> readings(Order order, int number) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < instants.size(); i++) {
      for (Audience audience : Audience.values()) {
        Locale locale = languages.get((number + i + told.size() % 3) % languages.size());
        told.add(reading(order, instants.get(i), audience, locale));
      }
    }
    return told;
  }

  private String reading(Order order, Instant at, Audience audience, Locale locale) {
    StatusMessage message = lifecycle.messages().describe(order, at, audience, locale);
    List<String> told = new ArrayList<>(List.of(
        message.locale().toLanguageTag(), message.label(), message.headline(), message.body()));
    for (NextStep step : message.nextSteps()) {
      told.add(step.text());
      told.add(step.action().map(Action::value).orElse("") + " " + step.page().orElse(""));
    }
    told.add(message
        .promise()
        .map(promise ->
            promise.kind().code() + " " + millis(promise.dueAt()) + " " + promise.overdue())
        .orElse(""));
    told.add(message.phase().map(phase -> phase.code()).orElse(""));
    told.add(message.section().map(section -> section.code()).orElse(""));
    for (Timeline.Step step :
        lifecycle.messages().timeline(order, List.of(), at, Locale.ENGLISH).steps()) {
      String state = step.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
      told.add(state + " " + step.status());
    }
    return JSON.writeValueAsString(told);
  }

  private static String millis(Instant instant) {
    return instant.toString().replaceFirst("(:\\d\\d)Z$", "$1.000Z");
  }

  private List<String> menus(Order order) {
    List<String> told = new ArrayList<>();
    for (Instant at : instants) {
      for (Actor actor : lifecycle.definition().actors()) {
        Options options = lifecycle.options(order, actor, at);
        Stream<String> refused = options.refused().stream()
            .map(one -> one.action() + " " + one.forActor() + " "
                + one.why().reasons().stream()
                    .map(reason -> reason.code().value())
                    .collect(Collectors.joining(",")));
        told.add(JSON.writeValueAsString(Stream.of(
                open(options.allowed()),
                Stream.of("|"),
                open(options.events()),
                Stream.of("|"),
                refused)
            .flatMap(all -> all)
            .toList()));
      }
    }
    return told;
  }

  private static Stream<String> open(List<Options.Allowed> some) {
    return some.stream()
        .map(one -> one.action() + " " + (one.needsJustification() ? "reason " : "")
            + codes(one.needs()) + " " + codes(one.takes()));
  }

  private static String codes(List<Attribute<?>> some) {
    return some.stream().map(Attribute::value).collect(Collectors.joining(","));
  }
}
