package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Remembers how values are put into words, for each kind of reader. Thread-safe. */
final class Wordings {

  private static final int MOST = 1_000; // callers can invent any number of locales

  /** The words follow the language, the formats follow the locale. */
  private record Reader(Language language, Locale locale, Audience audience) {}

  private final ZoneId shop;
  private final Optional<ZoneId> zone;
  private final Set<OrderStatus> hidden;
  private final Map<Reader, ValueFormatter> known = new ConcurrentHashMap<>();

  /**
   * The words for readers in a time zone.
   *
   * @param shop the zone of the shop
   * @param zone the zone of the readers, if it is known
   * @param hidden the statuses that only staff see
   */
  Wordings(ZoneId shop, Optional<ZoneId> zone, Set<OrderStatus> hidden) {
    this.shop = shop;
    this.zone = zone;
    this.hidden = hidden;
  }

  ValueFormatter of(Language language, Locale locale, Audience audience) {
    Reader reader = new Reader(language, locale, audience);
    @Nullable ValueFormatter wording = known.get(reader);
    if (wording == null) {
      wording = new ValueFormatter(language, locale, shop, zone, audience, hidden);
      if (known.size() < MOST) {
        known.put(reader, wording);
      }
    }
    return wording;
  }
}
