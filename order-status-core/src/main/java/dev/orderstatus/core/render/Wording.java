package dev.orderstatus.core.render;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.order.OrderCode;
import java.net.URI;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts values into the words of one language, for one reader. Thread-safe. */
final class Wording {

  private final Language language;
  private final Locale form;
  private final ZoneId zone;
  private final Audience audience;
  private final Set<OrderStatus> hidden;

  // Made when first needed: finding the forms of a country takes longer than all else here. Two
  // threads may both make one; they are alike.
  private volatile @Nullable NumberFormat numbers;
  private volatile @Nullable DateTimeFormatter instants;
  private volatile @Nullable DateTimeFormatter dates;

  Wording(
      Language language, Locale asked, ZoneId zone, Audience audience, Set<OrderStatus> hidden) {
    this.language = language;
    this.form =
        asked.getLanguage().equals(language.locale().getLanguage()) ? asked : language.locale();
    this.zone = zone;
    this.audience = audience;
    this.hidden = hidden;
  }

  /** The value in words; null where there is nothing to say. */
  @Nullable String of(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return alternatives(
          list.stream().map(this::of).filter(Objects::nonNull).distinct().toList());
    }
    if (value instanceof Code code) {
      return name(code);
    }
    if (value instanceof Instant || value instanceof LocalDate) {
      return time(value);
    }
    if (value instanceof Counted counted) {
      return counted(counted);
    }
    if (value instanceof URI link) {
      return link.toASCIIString();
    }
    if (value instanceof Number number) {
      return number.toString();
    }
    String text = value instanceof String it ? it : value instanceof OrderCode it ? it.value() : "";
    String clean = CleanText.of(text);
    return clean.isEmpty() ? null : clean;
  }

  private @Nullable String counted(Counted counted) {
    @Nullable Template form = language.first(counted.keys(language.pluralRule()));
    // A copy, as a format of numbers must not be shared by threads.
    String number = ((NumberFormat) numbers().clone()).format(counted.number());
    return form == null ? null : form.render(name -> number);
  }

  private @Nullable String time(Object value) {
    try {
      String text = value instanceof Instant instant
          ? instants().format(instant.atZone(zone))
          : dates().format((LocalDate) value);
      return CleanText.of(first(text));
    } catch (DateTimeException beyondTheCalendar) {
      return null;
    }
  }

  /** French counts the first day of a month as an ordinal, which no JDK does. */
  private String first(String date) {
    return form.getLanguage().equals("fr") && date.startsWith("1 ")
        ? "1er" + date.substring(1)
        : date;
  }

  private NumberFormat numbers() {
    NumberFormat known = numbers;
    if (known == null) {
      known = NumberFormat.getIntegerInstance(form);
      numbers = known;
    }
    return known;
  }

  private DateTimeFormatter instants() {
    DateTimeFormatter known = instants;
    if (known == null) {
      known = localized(FormatStyle.MEDIUM, FormatStyle.SHORT);
      instants = known;
    }
    return known;
  }

  private DateTimeFormatter dates() {
    DateTimeFormatter known = dates;
    if (known == null) {
      known = localized(FormatStyle.LONG, null);
      dates = known;
    }
    return known;
  }

  // What DateTimeFormatter.ofLocalizedDateTime does anew for every text.
  private DateTimeFormatter localized(FormatStyle date, @Nullable FormatStyle time) {
    return DateTimeFormatter.ofPattern(
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            date, time, IsoChronology.INSTANCE, form),
        form);
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
    @Nullable Template pattern = language.first(List.of(key));
    return pattern == null
        ? before + ", " + after
        : pattern.render(name -> name.equals("before") ? before : after);
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
    return audience == Audience.STAFF ? quoted(code.value()) : neutral;
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
