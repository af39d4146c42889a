package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.ShopWords;
import dev.orderstatus.api.order.Payment;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The settings of a shop, as a page decides and speaks by them. */
final class SettingsData {

  private SettingsData() {}

  static Map<String, Object> of(Settings settings) {
    String zone = settings.zone().getId();
    ShopWords words = settings.words();
    return new Members()
        .with("zone", settings.zone().normalized().getId().equals("Z") ? "UTC" : zone)
        .with("accountRequired", settings.accountRequired())
        .with("guestPage", settings.guestPage())
        .with("tolerance", settings.clockTolerance().toMillis())
        .with("words", (Object) said(words))
        .with("newsDays", words.newsDays())
        .with("payWithin", words.payWithin().map(Duration::toMillis))
        .with("open", (Object) Stream.of(Payment.values())
            .filter(Payment::isOpen)
            .map(Payment::code)
            .toList())
        .map();
  }

  private static Map<String, Object> said(ShopWords words) {
    Map<String, Object> all = new TreeMap<>();
    words.named().forEach((name, word) -> all.put(name, typed(word)));
    return all;
  }

  private static Object typed(Object word) {
    if (word instanceof Integer days) {
      return new Members()
          .with("t", "quantity")
          .with("unit", "working-days")
          .with("v", days)
          .map();
    }
    return word instanceof URI link
        ? new Members().with("t", "link").with("v", link.toString()).map()
        : word;
  }
}
