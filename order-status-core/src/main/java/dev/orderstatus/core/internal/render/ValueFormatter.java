package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.order.OrderCode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Puts values into the words of one language, for one reader. Thread-safe. */
final class ValueFormatter {

  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';
  private static final int REMEMBERED = 100; // longer promises are rare

  private final Language language;
  private final LocaleFormats forms;
  private final TimeWords times;
  private final boolean rightToLeft;
  private final Audience audience;
  private final Set<OrderStatus> hidden;
  private final Map<Quantity, String> quantities = new ConcurrentHashMap<>();

  ValueFormatter(
      Language language,
      Locale asked,
      ZoneId shop,
      Optional<ZoneId> reader,
      Audience audience,
      Set<OrderStatus> hidden) {
    this.language = language;
    this.forms = new LocaleFormats(
        asked.getLanguage().equals(language.locale().getLanguage()) ? asked : language.locale());
    this.times = new TimeWords(language, forms, shop, reader);
    this.rightToLeft = language.isRightToLeft();
    this.audience = audience;
    this.hidden = hidden;
  }

  /** The value of a placeholder in words, at an instant; null if there is none. */
  @Nullable String of(String name, @Nullable Object value, Instant now) {
    return of(ForeignCode.shown(name, value, language, audience), now);
  }

  private @Nullable String of(@Nullable Object value, Instant now) {
    if (value instanceof List<?> list) {
      return alternatives(words(list, now));
    }
    if (value instanceof Enumerated all) {
      return words(all.members(), now).stream()
          .reduce((before, after) -> joined("list.or.next", before, after))
          .orElse(null);
    }
    if (value instanceof Code code) {
      return name(code);
    }
    if (value instanceof Instant instant) {
      return times.at(instant, now);
    }
    if (value instanceof LocalDate date) {
      return times.day(date, now);
    }
    if (value instanceof By by) {
      return times.by(by.end(), now);
    }
    if (value instanceof Quantity counted) {
      return counted(counted);
    }
    if (value instanceof Number number) {
      return forms.number(number.longValue());
    }
    if (value instanceof ForeignCode.Said said) {
      return said.words();
    }
    if (value instanceof URI link) {
      return isolated(link.toASCIIString());
    }
    String text =
        value instanceof String given ? given : value instanceof OrderCode code ? code.value() : "";
    String clean = CleanText.of(text);
    return clean.isEmpty() ? null : isolated(clean);
  }

  /** The value as HTML; null if there is none. */
  @Nullable String html(String name, @Nullable Object given, Instant now) {
    @Nullable Object value = ForeignCode.shown(name, given, language, audience);
    @Nullable String text = of(value, now);
    if (text == null) {
      return null;
    }
    if (value instanceof URI address) {
      @Nullable String page = known("page." + name);
      @Nullable String label = page == null ? known("attribute." + name) : page;
      return Html.link(address, label == null ? text : label);
    }
    return value instanceof String || value instanceof OrderCode
        ? Html.foreign(CleanText.of(text))
        : Html.escaped(text);
  }

  private List<String> words(List<?> values, Instant now) {
    return values.stream()
        .map(member -> of(member, now))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** In a language from right to left, foreign text must not change the order of the words. */
  private String isolated(String text) {
    return rightToLeft ? isolate(text) : text;
  }

  static String isolate(String text) {
    return ISOLATE + text + END_OF_ISOLATE;
  }

  private @Nullable String counted(Quantity counted) {
    @Nullable String known = quantities.get(counted);
    if (known == null && (known = inWords(counted)) != null && counted.number() <= REMEMBERED) {
      quantities.put(counted, known);
    }
    return known;
  }

  private @Nullable String inWords(Quantity counted) {
    @Nullable Template form = language.first(counted.keys(language.pluralRule()));
    String number = forms.number(counted.number());
    return form == null ? null : form.render(name -> number);
  }

  private @Nullable String alternatives(List<String> words) {
    if (words.isEmpty()) {
      return null;
    }
    String all = words.get(0);
    for (int i = 1; i < words.size(); i++) {
      all = joined(i == words.size() - 1 ? "list.or.last" : "list.or.next", all, words.get(i));
    }
    return all;
  }

  private String joined(String key, String before, String after) {
    return language.joined(key, before, ", ", after);
  }

  private @Nullable String name(Code code) {
    if (code instanceof OrderStatus status
        && hidden.contains(status)
        && audience != Audience.STAFF) {
      return quoted(known("neutral.hidden.label"));
    }
    if (code instanceof Actor) {
      @Nullable String words = known("actor." + code);
      return words == null ? unknown(code, known("neutral.actor")) : words;
    }
    if (code instanceof OrderType) {
      @Nullable String words = known("type." + code);
      return words == null ? unknown(code, null) : words;
    }
    @Nullable String label = code instanceof OrderStatus
        ? known("status." + code + ".label")
        : code instanceof Action
            ? known("action." + code + ".label")
            : code instanceof Attribute<?> ? known("attribute." + code) : null;
    if (label != null) {
      return quoted(label);
    }
    return unknown(
        code,
        quoted(
            code instanceof OrderStatus
                ? known("neutral.status.label")
                : code instanceof Action ? known("neutral.action") : null));
  }

  private @Nullable String unknown(Code code, @Nullable String neutral) {
    return audience == Audience.STAFF ? quoted(isolated(code.value())) : neutral;
  }

  private @Nullable String known(String key) {
    @Nullable String text = language.raw(key);
    return text == null || text.isBlank() ? null : text.strip();
  }

  private @Nullable String quoted(@Nullable String text) {
    @Nullable Template pattern = language.first(List.of("quote"));
    return text == null || pattern == null ? text : pattern.render(name -> text);
  }
}
