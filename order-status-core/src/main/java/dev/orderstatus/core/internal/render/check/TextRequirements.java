package dev.orderstatus.core.internal.render.check;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.core.internal.render.CommonTexts;
import dev.orderstatus.core.internal.render.ForeignCode;
import dev.orderstatus.core.internal.render.Language;
import dev.orderstatus.core.internal.render.NoticeKeys;
import dev.orderstatus.core.internal.render.Placeholders;
import dev.orderstatus.core.internal.render.Quantity;
import dev.orderstatus.core.internal.render.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys under which a set may have texts, and those under which texts are required. */
public final class TextRequirements {

  private static final Pattern STEP = Pattern.compile("(.+\\.next)\\.([1-9][0-9]?)");

  private static final List<String> AROUND =
      List.of("notice.greeting", "notice.contact", "notice.sign-off");

  private static final TextRequirement WORDS = TextRequirement.sentences(Placeholders.NONE);

  private final Map<String, TextRequirement> slots = new HashMap<>();
  private final Map<String, TextRequirement> lists = new HashMap<>();
  private final Map<String, Audience> needed = new LinkedHashMap<>();
  private final boolean hasParts;
  private final List<String> groups = new ArrayList<>();
  private final List<String> sent = new ArrayList<>();
  private final Set<String> actions;
  private final Set<String> textAttributes;
  private final Set<Quantity.Unit> promised = EnumSet.noneOf(Quantity.Unit.class);
  private final Language english;

  TextRequirements(StatusSet set) {
    actions = set.actions().stream()
        .map(ActionDefinition::action)
        .map(Action::value)
        .collect(Collectors.toUnmodifiableSet());
    english = new Language(Locale.ENGLISH, set.texts());
    textAttributes = set.attributes().stream()
        .filter(attribute -> attribute.kind() == Attribute.Kind.TEXT)
        .map(Attribute::value)
        .collect(Collectors.toUnmodifiableSet());
    set.statuses().forEach(status -> addStatus(status, Placeholders.of(set, status)));
    set.actions()
        .forEach(action -> need("action." + action.action() + ".label", TextRequirement.LABEL));
    set.actors().forEach(actor -> need("actor." + actor, TextRequirement.LABEL));
    set.types().forEach(type -> need("type." + type, TextRequirement.LABEL));
    set.attributes().forEach(attribute -> need("attribute." + attribute, TextRequirement.LABEL));
    Map<String, List<Notice>> notices = SetNotices.of(set);
    notices.forEach(this::addNotice);
    addSent(set, notices);
    TextRequirement note = TextRequirement.sentencesOrNone(Placeholders.ofNotes(set));
    for (Conditional<String> named : set.notes()) {
      String key = "note." + named.value();
      slots.put(key, note);
      slots.put(key + ".next", note);
      groups.add(key);
    }
    TextRequirement quantity =
        TextRequirement.sentences(new Placeholders(Set.of(Quantity.NUMBER), Set.of()));
    for (Quantity.Unit unit : Quantity.Unit.values()) {
      PluralKeys.forms(Quantity.key(unit, PluralRule.Category.OTHER))
          .forEach(key -> slots.put(key, quantity));
    }
    hasParts = !set.kinds().isEmpty();
    CommonTexts.PARTS.keys(Locale.ENGLISH).forEach(this::addOfParts);
    CommonTexts.NOTICES
        .keys(Locale.ENGLISH)
        .forEach(key -> slots.computeIfAbsent(
            key, absent -> TextRequirement.sentences(Placeholders.ofSent(set, List.of()))));
    Set<String> codeAndStatus = Set.of(Placeholders.CODE, Placeholders.STATUS);
    TextRequirement neutral = TextRequirement.sentences(new Placeholders(Set.of(), codeAndStatus));
    for (String key : CommonTexts.TEXTS.keys(Locale.ENGLISH)) {
      if (key.startsWith("page.") || key.startsWith("heading.") || key.startsWith("status.")) {
        need(key, TextRequirement.LABEL);
      } else if (key.startsWith("short")) {
        need(key, TextRequirement.around(Set.of("code", "text")));
      } else if (key.startsWith("time.")) {
        need(key, TextRequirement.ofTime(key));
      } else if (key.startsWith("neutral.") || key.startsWith("list.") || key.equals("quote")) {
        addShared(key, neutral);
      } else {
        slots.computeIfAbsent(base(key), TextRequirements::shared);
      }
    }
  }

  private void addOfParts(String key) {
    TextRequirement slot = CommonTexts.PARTS
        .find(Locale.ENGLISH, key)
        .flatMap(TextRequirement::like)
        .orElseThrow();
    if (PluralKeys.form(key).isPresent()) {
      PluralKeys.forms(key).forEach(form -> slots.put(form, slot.without(Quantity.NUMBER)));
    } else if (hasParts) {
      need(key, slot);
    } else {
      slots.put(key, slot);
    }
  }

  private void addStatus(StatusDefinition status, Placeholders placeholders) {
    status
        .promises()
        .forEach(promise -> Quantity.unit(promise.value().span()).ifPresent(promised::add));
    String prefix = "status." + status.status();
    Audience reader = status.hidden() ? Audience.STAFF : Audience.CUSTOMER;
    need(prefix + ".label", TextRequirement.LABEL, reader);
    need(prefix + ".headline", TextRequirement.headline(placeholders), reader);
    need(prefix + ".body", TextRequirement.sentences(placeholders), reader);
    lists.put(prefix + ".next", TextRequirement.sentencesOrNone(placeholders));
    slots.put(prefix + ".aliases", TextRequirement.sentencesOrNone(Placeholders.NONE));
    for (Conditional<String> variant : status.variants()) {
      String own = prefix + "." + variant.value();
      Placeholders there = placeholders.ofVariant(variant.condition());
      slots.put(own + ".headline", TextRequirement.headline(there));
      slots.put(own + ".body", TextRequirement.sentences(there));
      lists.put(own + ".next", TextRequirement.sentencesOrNone(there));
      groups.add(own);
    }
  }

  private void addNotice(String key, List<Notice> forms) {
    Audience reader = forms.get(0) instanceof Effect effect ? effect.audience() : Audience.CUSTOMER;
    need(key, TextRequirement.sentences(withShared(Placeholders.of(forms), key)), reader);
  }

  private void addSent(StatusSet set, Map<String, List<Notice>> notices) {
    notices.forEach((key, forms) -> {
      if (forms.get(0) instanceof Effect effect) {
        Placeholders placeholders = Placeholders.ofSent(set, forms);
        String prefix = Placeholders.NOTICE + effect.code();
        slots.put(
            prefix + Placeholders.SUBJECT,
            TextRequirement.headline(placeholders).with(Placeholders.CODE));
        slots.put(prefix + Placeholders.TEXT, TextRequirement.sentences(placeholders));
        sent.add(prefix);
      }
    });
    TextRequirement around = TextRequirement.sentences(Placeholders.ofSent(set, List.of()));
    AROUND.forEach(key -> slots.put(key, around));
  }

  /** An effect informs somebody if there are words for it; then it has all of them. */
  private Set<String> neededToSend(Set<String> written) {
    Set<String> keys = new LinkedHashSet<>();
    for (String prefix : sent) {
      List<String> parts = List.of(prefix + Placeholders.SUBJECT, prefix + Placeholders.TEXT);
      if (parts.stream().anyMatch(part -> written.contains(part) || isShared(part))) {
        keys.addAll(parts);
        keys.addAll(AROUND);
      }
    }
    return keys;
  }

  private static boolean isShared(String key) {
    return CommonTexts.NOTICES.keys(Locale.ENGLISH).contains(key);
  }

  private void addShared(String key, TextRequirement neutral) {
    Set<String> parts = key.equals("quote") ? Set.of("text") : Set.of("before", "after");
    if (!key.startsWith("neutral.")) {
      need(key, TextRequirement.around(parts));
    } else if (key.endsWith(".label") || key.equals("neutral.action")) {
      need(key, TextRequirement.LABEL);
    } else if (key.endsWith(".headline")) {
      need(key, TextRequirement.headline(Placeholders.NONE));
    } else {
      need(key, neutral);
    }
  }

  /** A set may take over a shared text as it is, though a part of it is never filled in there. */
  private static Placeholders withShared(Placeholders own, String key) {
    Set<String> perhaps = new HashSet<>(sharedNames(key));
    perhaps.addAll(own.perhaps());
    perhaps.removeAll(own.always());
    return new Placeholders(own.always(), Set.copyOf(perhaps));
  }

  /** A text that this set cannot use, but may have because all sets share it. */
  private static TextRequirement shared(String key) {
    return TextRequirement.sentences(new Placeholders(Set.of(Placeholders.CODE), sharedNames(key)));
  }

  private static Set<String> sharedNames(String key) {
    return Arrays.stream(Audience.values())
        .map(reader -> CommonTexts.TEXTS.find(Locale.ENGLISH, key + Language.suffix(reader)))
        .flatMap(Optional::stream)
        .flatMap(text -> Template.parse(text).toJavaStream())
        .flatMap(template -> template.names().stream())
        .filter(name -> !name.equals(Placeholders.CODE) && !Placeholders.isLabel(name))
        .collect(Collectors.toUnmodifiableSet());
  }

  private void need(String key, TextRequirement slot) {
    need(key, slot, Audience.CUSTOMER);
  }

  private void need(String key, TextRequirement slot, Audience reader) {
    slots.put(key, slot);
    needed.put(key, reader);
  }

  /**
   * The keys without a text in a language: the required ones, and those that have a text in another
   * language.
   */
  Set<String> absent(Language language, Set<String> written) {
    Set<String> absent = new LinkedHashSet<>();
    needed.forEach((key, reader) -> {
      if (language.raw(key, reader) == null) {
        absent.add(key + Language.suffix(reader));
      }
    });
    Set<String> toSend = neededToSend(written);
    PluralKeys.needed(language.pluralRule(), counted(language, toSend, written), hasParts)
        .filter(key -> language.raw(key) == null)
        .forEach(absent::add);
    toSend.stream().filter(key -> language.raw(key) == null).forEach(absent::add);
    Stream.concat(written.stream(), sharedForms())
        .filter(key -> !differsByLanguage(key) && find(key).isPresent())
        .filter(key -> language.raw(key) == null)
        .forEach(absent::add);
    if (language.locale().equals(Locale.ENGLISH)) {
      written.stream()
          .filter(key -> isOfCode(key) && language.raw(key) == null)
          .forEach(absent::add);
    }
    return absent;
  }

  /** The shared texts that say something needed in other words, to a reader or for an action. */
  private Stream<String> sharedForms() {
    return CommonTexts.TEXTS.keys(Locale.ENGLISH).stream()
        .filter(key -> !key.equals(base(key)) && needed.containsKey(base(key)));
  }

  /** The units of the times that texts of the set name. */
  private Set<Quantity.Unit> counted(Language language, Set<String> toSend, Set<String> written) {
    Set<Quantity.Unit> units = EnumSet.copyOf(promised);
    if (Stream.of(needed.keySet(), toSend, written)
        .flatMap(Set::stream)
        .anyMatch(key -> namesDays(english, key) || namesDays(language, key))) {
      units.add(Quantity.Unit.WORKING_DAYS);
    }
    return units;
  }

  private static boolean namesDays(Language language, String key) {
    return Placeholders.DAYS_OF_THE_SHOP.stream()
        .anyMatch(days -> Stream.of(Audience.values())
            .map(reader -> language.raw(key, reader))
            .anyMatch(text -> text != null && text.contains("{" + days + "}")));
  }

  /**
   * True if not every language needs a text for the key: other spellings, plural forms, the topics
   * of next steps, and words for codes of others.
   */
  public static boolean differsByLanguage(String key) {
    return key.endsWith(".aliases")
        || PluralKeys.form(key).isPresent()
        || key.startsWith(ForeignCode.VALUE)
        || StepTopics.step(key).isPresent();
  }

  /** True for a sentence that a customer reads. */
  boolean addressesCustomers(String key) {
    return withoutReader(key).equals(key)
        && !key.endsWith(".label")
        && !differsByLanguage(key)
        && find(key).filter(slot -> !slot.equals(TextRequirement.LABEL)).isPresent();
  }

  /** The prefixes of keys of which at least one must have a text: variants and notes. */
  List<String> groups() {
    return groups;
  }

  /** The requirements for the text of a key; empty if no text belongs there. */
  Optional<TextRequirement> find(String key) {
    @Nullable TextRequirement exact = plain(key);
    return Optional.ofNullable(exact == null ? plain(base(key)) : exact);
  }

  /**
   * The requirements for the text of a key in a language that counts by a rule. Only a form for one
   * number, such as an Arabic dual, may do without saying the number.
   */
  Optional<TextRequirement> find(String key, PluralRule rule) {
    boolean several = PluralKeys.form(key)
        .filter(form -> PluralKeys.numbers(form, rule).count() != 1)
        .isPresent();
    return several ? find(key).map(slot -> slot.with(Quantity.NUMBER)) : find(key);
  }

  private @Nullable TextRequirement plain(String key) {
    @Nullable TextRequirement slot = slots.get(key);
    return slot != null
        ? slot
        : isOfCode(key) ? WORDS : ofStep(StepTopics.step(key).orElse(key));
  }

  /** True for the words for a code that a text of the order may hold. */
  private boolean isOfCode(String key) {
    return key.startsWith(ForeignCode.VALUE)
        && textAttributes.stream()
            .anyMatch(attribute -> key.startsWith(ForeignCode.VALUE + attribute + "."));
  }

  private @Nullable TextRequirement ofStep(String key) {
    return step(key).map(step -> lists.get(step.group(1))).orElse(null);
  }

  private static Optional<MatchResult> step(String key) {
    Matcher step = STEP.matcher(key);
    return key.contains(".next.") && step.matches() ? Optional.of(step) : Optional.empty();
  }

  /** The key of the previous step; empty for the first step, and if the key is not a step. */
  Optional<String> stepBefore(String key) {
    String plain = withoutReader(key);
    String reader = key.substring(plain.length());
    return step(plain)
        .filter(step -> lists.containsKey(step.group(1)) && !step.group(2).equals("1"))
        .map(step -> step.group(1) + "." + (Integer.parseInt(step.group(2)) - 1) + reader);
  }

  /** The key without the suffixes for the reader and the action. */
  private String base(String key) {
    String plain = withoutReader(key);
    int at = plain.indexOf(NoticeKeys.FOR);
    boolean special = at >= 0 && actions.contains(plain.substring(at + NoticeKeys.FOR.length()));
    return special ? plain.substring(0, at) : plain;
  }

  static String withoutReader(String key) {
    for (Audience audience : List.of(Audience.STAFF, Audience.APPROVER)) {
      if (key.endsWith(Language.suffix(audience))) {
        return key.substring(0, key.length() - Language.suffix(audience).length());
      }
    }
    return key;
  }
}
