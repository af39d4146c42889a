package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.WrittenTexts;
import dev.orderstatus.core.webshop.Webshop;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The web shop, of which every name, text and value tries to break out of its place. */
final class HostileSet {

  static final String EVIL = "</script><img src onerror=broken=1>";

  private static final Pattern STEP_TOPIC = Pattern.compile("\\.next\\.\\d+\\.(action|page)");

  private HostileSet() {}

  static OrderLifecycle lifecycle() {
    Map<Locale, Map<String, String>> texts =
        new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    for (Locale locale : Webshop.set().texts().locales()) {
      Map<String, String> words = new TreeMap<>(WrittenTexts.of(Webshop.set(), locale));
      words
          .keySet()
          .removeIf(key -> key.endsWith(".aliases")
              || key.startsWith("list.")
              || key.startsWith("quote")
              || key.startsWith("promise.")
              || key.startsWith("time.")
              || key.startsWith("short")
              || (key.startsWith("notice.") && !isSent(key))
              || STEP_TOPIC.matcher(key).find());
      int[] number = {0};
      words.replaceAll(
          (key, text) -> EVIL + number[0]++ + (key.startsWith("notice.") ? "{code}" : ""));
      texts.put(locale, words);
    }
    StatusSet set = Webshop.set().toBuilder().title(EVIL).texts(Texts.of(texts)).build();
    return compiled(set);
  }

  /** True for the words of an effect that the set has. */
  private static boolean isSent(String key) {
    return Webshop.set().transitions().stream()
        .flatMap(row -> row.effects().stream())
        .anyMatch(effect -> key.startsWith("notice." + effect.value().code() + "."));
  }

  /** A small set with a choice and a condition of the shop's own code, both hostile. */
  static OrderLifecycle small() {
    OrderStatus open = OrderStatus.of("open");
    Attribute<String> choice = Attribute.choice("choice", EVIL, "other");
    StatusSet set = StatusSet.named("hostile", EVIL)
        .types(Webshop.GOODS)
        .attributes(choice)
        .status(StatusDefinition.of(open).terminal())
        .commands(Action.of("place"))
        .on(
            Action.of("place"),
            TransitionDefinition.from(OrderStatus.NEW)
                .by(Actor.CUSTOMER)
                .to(open)
                .guards(new Guard(
                    Condition.custom(EVIL, question -> true), Reason.of(ReasonCode.of("never")))))
        .build();
    Map<String, String> words = new TreeMap<>();
    for (String key : new String[] {
      "type.goods",
      "attribute.choice",
      "status.open.label",
      "status.open.headline",
      "status.open.body",
      "action.place.label",
      "reason.never"
    }) {
      words.put(key, EVIL);
    }
    return compiled(set.withTexts(Texts.of(Map.of(Locale.ENGLISH, words))));
  }

  private static OrderLifecycle compiled(StatusSet set) {
    var compiled = OrderStatuses.compile(set, Settings.standard());
    if (compiled.isInvalid()) {
      throw new IllegalArgumentException(compiled.getError().toString());
    }
    return compiled.get();
  }
}
