package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.WrittenTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the texts of a set say about its statuses, to a reader in a language. */
final class StatusTexts {

  private static final Pattern LABEL = Pattern.compile("\\{([^{}.]+\\.[^{}]+)}");

  private final StatusSet set;
  private final Locale locale;
  private final Audience audience;
  private final Map<String, String> texts = new LinkedHashMap<>();

  StatusTexts(StatusSet set, Locale locale, Audience audience) {
    this.set = set;
    this.locale = locale;
    this.audience = audience;
    texts.putAll(WrittenTexts.of(set, Locale.ENGLISH));
    texts.putAll(WrittenTexts.of(set, Locale.forLanguageTag(locale.getLanguage())));
    texts.putAll(WrittenTexts.of(set, locale));
    Map<String, String> written = Map.copyOf(texts);
    texts.replaceAll((key, text) -> labeled(text, written));
  }

  /** A text with the labels that it names, such as {@code {action.pay.label}}. */
  private static String labeled(String text, Map<String, String> written) {
    String quote = written.getOrDefault("quote", "{text}");
    return LABEL.matcher(text).replaceAll(named -> {
      String key = named.group(1);
      @Nullable String label = written.get(key);
      boolean inSentence = key.startsWith("actor.") || key.startsWith("type.");
      return Matcher.quoteReplacement(
          label == null ? named.group() : inSentence ? label : quote.replace("{text}", label));
    });
  }

  Optional<String> raw(String key) {
    String suffix = audience == Audience.CUSTOMER ? "" : "." + Members.word(audience);
    return Optional.ofNullable(texts.get(key + suffix))
        .or(() -> Optional.ofNullable(texts.get(key)));
  }

  String label(StatusDefinition status) {
    return raw("status." + status.status() + ".label").orElse(status.status().value());
  }

  /** The headline, the body and the next steps in each situation, each text once. */
  List<Block> situations(StatusDefinition status) {
    List<Block> blocks = new ArrayList<>();
    List<String> variants = new ArrayList<>(List.of(""));
    status.variants().stream().map(Conditional::value).distinct().forEach(variants::add);
    Fill fill = new Fill(values(status));
    for (String variant : variants) {
      Optional<String> headline = part(status, variant, ".headline");
      Optional<String> body = part(status, variant, ".body");
      boolean own = variant.isEmpty()
          || raw("status.%s.%s.body".formatted(status.status(), variant)).isPresent()
          || raw("status.%s.%s.headline".formatted(status.status(), variant)).isPresent();
      if (own && headline.isPresent()) {
        blocks.add(new Block.Heading(3, fill.text(headline.get())));
        body.map(fill::text)
            .filter(text -> !text.isEmpty())
            .ifPresent(text -> blocks.add(new Block.Paragraph(text)));
        add(blocks, steps(status, variant).stream().map(fill::text).toList());
      }
    }
    return blocks;
  }

  private static void add(List<Block> blocks, List<String> items) {
    List<String> said =
        items.stream().filter(item -> !item.isEmpty()).distinct().toList();
    if (!said.isEmpty()) {
      blocks.add(new Block.Items(said));
    }
  }

  private Optional<String> part(StatusDefinition status, String variant, String part) {
    String base = "status." + status.status();
    return variant.isEmpty()
        ? raw(base + part)
        : raw(base + "." + variant + part).or(() -> raw(base + part));
  }

  private List<String> steps(StatusDefinition status, String variant) {
    String base = "status." + status.status() + ".";
    List<String> lists = variant.isEmpty()
        ? List.of(base + "next.")
        : List.of(base + variant + ".next.", base + "next.");
    String suffix = audience == Audience.CUSTOMER ? "" : "." + Members.word(audience);
    for (String list : lists) {
      for (String reader : suffix.isEmpty() ? List.of("") : List.of(suffix, "")) {
        List<String> steps = new ArrayList<>();
        while (texts.containsKey(list + (steps.size() + 1) + reader)) {
          steps.add(texts.getOrDefault(list + (steps.size() + 1) + reader, ""));
        }
        if (!steps.isEmpty()) {
          return steps;
        }
      }
    }
    return List.of();
  }

  /** The text of a note; empty if this reader has none. */
  Optional<String> note(String name) {
    return raw("note." + name).map(new Fill(Map.of())::text).filter(text -> !text.isEmpty());
  }

  private Map<String, String> values(StatusDefinition status) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("status", label(status));
    List<String> lengths = lengths(status);
    if (!lengths.isEmpty()) {
      values.put("promise", lengths.get(0));
    }
    return values;
  }

  private List<String> lengths(StatusDefinition status) {
    return status.promises().stream()
        .flatMap(promise -> length(promise.value()).stream())
        .toList();
  }

  /** The length of a promise, such as "15 minutes"; empty if it ends on a date. */
  Optional<String> length(Promise promise) {
    if (promise.span() instanceof Promise.Minutes minutes) {
      return counted("minutes", minutes.minutes());
    }
    if (promise.span() instanceof Promise.Weeks weeks) {
      return counted("weeks", weeks.weeks());
    }
    if (promise.span() instanceof Promise.WorkDays days) {
      return counted("working-days", days.days());
    }
    return promise.span() instanceof Promise.WorkDaysOf days
        ? counted("working-days", days.otherwise())
        : Optional.empty();
  }

  private Optional<String> counted(String unit, long number) {
    PluralRule.Category category = set.texts().pluralRule(locale).category(number);
    return raw("promise." + unit + "." + category.code())
        .or(() -> raw("promise." + unit + ".other"))
        .map(new Fill(Map.of("number", String.valueOf(number)))::text);
  }
}
