package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions of a set in slices: one order, and each request about it, with the answers as
 * hashes, whose texts are in each language in turn.
 */
final class Asked {

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
      .build();

  private final OrderLifecycle lifecycle;
  /** One order in so many is asked about; with {@code -Dorderstatus.agreement.every=1} each. */
  static final int EVERY = Integer.getInteger("orderstatus.agreement.every", 4);

  private final QuestionSpace space;
  private final List<Locale> languages;

  Asked(OrderLifecycle lifecycle) {
    this.lifecycle = lifecycle;
    this.space = QuestionSpace.of(lifecycle);
    this.languages = PageData.languages(lifecycle.definition());
  }

  long size() {
    return lifecycle.definition().actions().stream()
        .map(ActionDefinition::action)
        .mapToLong(
            action -> (long) orders(action).size() * space.requests(action).size())
        .sum();
  }

  /** Orders and requests of each action, and a hash for each order. */
  String questions() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (ActionDefinition action : lifecycle.definition().actions()) {
      List<Order> orders = orders(action.action());
      List<Request> requests = space.requests(action.action());
      Map<String, Object> questions = new LinkedHashMap<>();
      questions.put("orders", orders.stream().map(Asked::order).toList());
      questions.put("requests", requests.stream().map(Asked::request).toList());
      questions.put(
          "hashes", orders.stream().map(order -> hash(order, requests)).toList());
      all.add(questions);
    }
    return JSON.writeValueAsString(all);
  }

  private List<Order> orders(Action action) {
    return some(space.orders(action));
  }

  static List<Order> some(List<Order> all) {
    return IntStream.range(0, all.size())
        .filter(i -> i % EVERY == 0)
        .<Order>mapToObj(all::get)
        .toList();
  }

  /** The answers of one slice, for those who want to see how they differ. */
  List<String> answers(int action, int order) {
    ActionDefinition definition = lifecycle.definition().actions().get(action);
    Order asked = orders(definition.action()).get(order);
    return answers(asked, space.requests(definition.action()));
  }

  private String hash(Order order, List<Request> requests) {
    Hash hash = new Hash();
    answers(order, requests).forEach(hash::add);
    return hash.toString();
  }

  private List<String> answers(Order order, List<Request> requests) {
    List<String> answers = new ArrayList<>();
    for (Request request : requests) {
      Locale language = languages.get(answers.size() % languages.size());
      Answer answer = lifecycle.ask(order, request).in(language);
      String sent = answer.decision().effects().stream()
          .flatMap(effect -> answer.notification(effect).stream())
          .map(notice -> "\n" + notice.subject() + "\n" + notice.text())
          .collect(Collectors.joining());
      answers.add(JSON.writeValueAsString(answer) + sent);
    }
    return answers;
  }

  static Map<String, Object> order(Order order) {
    boolean placed = !order.status().equals(OrderStatus.NEW);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", order.code().value());
    json.put("type", order.type().value());
    json.put("status", order.status().value());
    if (placed) {
      json.put("statusSince", order.statusSince().toEpochMilli());
      json.put("placedAt", order.placedAt().toEpochMilli());
    }
    json.put("payment", order.payment().code());
    json.put("test", order.test());
    json.put("account", order.account());
    json.put("attributes", ValueData.plain(order.attributes()));
    return json;
  }

  static Map<String, Object> request(Request request) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("action", request.action().value());
    json.put("actor", request.actor().value());
    json.put("at", request.at().toEpochMilli());
    request.justification().ifPresent(reason -> json.put("reason", reason));
    json.put("inputs", ValueData.plain(request.inputs()));
    json.put("notifyCustomer", request.notifyCustomer());
    request.expectedStatus().ifPresent(status -> json.put("expectedStatus", status.value()));
    return json;
  }
}
