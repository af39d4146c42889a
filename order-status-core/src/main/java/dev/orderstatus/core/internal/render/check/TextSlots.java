package dev.orderstatus.core.internal.render.check;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.core.internal.render.CommonTexts;
import dev.orderstatus.core.internal.render.NoticeKeys;
import dev.orderstatus.core.internal.render.Placeholders;
import dev.orderstatus.core.internal.render.Quantity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What texts a set can have and needs, by their keys. */
final class TextSlots {

  static final List<String> AROUND =
      List.of("notice.greeting", "notice.contact", "notice.sign-off");

  private static final TextRequirement NEUTRAL = TextRequirement.sentences(
      new Placeholders(Set.of(), Set.of(Placeholders.CODE, Placeholders.STATUS)));

  private final Map<String, TextRequirement> slots = new HashMap<>();
  private final Map<String, TextRequirement> lists = new HashMap<>();
  private final Map<String, Audience> needed = new LinkedHashMap<>();
  private final List<String> groups = new ArrayList<>();
  private final List<String> sent = new ArrayList<>();
  private final Set<Quantity.Unit> promised = EnumSet.noneOf(Quantity.Unit.class);
  private final boolean hasParts;
  private final Set<String> actions;

  TextSlots(StatusSet set) {
    actions = set.actions().stream()
        .map(ActionDefinition::action)
        .map(Action::value)
        .collect(Collectors.toUnmodifiableSet());
    hasParts = !set.kinds().isEmpty();
    set.statuses().forEach(status -> addStatus(status, Placeholders.of(set, status)));
    addLabels(set);
    Map<String, List<Notice>> notices = SetNotices.of(set);
    notices.forEach(this::addNotice);
    addSent(set, notices);
    addNotes(set);
    addQuantities();
    SharedTexts.OF_PARTS.forEach(this::addOfParts);
    CommonTexts.NOTICES
        .keys(Locale.ENGLISH)
        .forEach(key -> slots.computeIfAbsent(
            key, absent -> TextRequirement.sentences(Placeholders.ofSent(set, List.of()))));
    CommonTexts.TEXTS.keys(Locale.ENGLISH).forEach(this::addCommon);
  }

  private void addLabels(StatusSet set) {
    set.actions()
        .forEach(action -> need("action." + action.action() + ".label", TextRequirement.LABEL));
    set.actors().forEach(actor -> need("actor." + actor, TextRequirement.LABEL));
    set.types().forEach(type -> need("type." + type, TextRequirement.LABEL));
    set.attributes().forEach(attribute -> need("attribute." + attribute, TextRequirement.LABEL));
  }

  private void addNotes(StatusSet set) {
    TextRequirement note = TextRequirement.sentencesOrNone(Placeholders.ofNotes(set));
    for (Conditional<String> named : set.notes()) {
      String key = "note." + named.value();
      slots.put(key, note);
      slots.put(key + ".next", note);
      groups.add(key);
    }
  }

  private void addQuantities() {
    TextRequirement quantity =
        TextRequirement.sentences(new Placeholders(Set.of(Quantity.NUMBER), Set.of()));
    for (Quantity.Unit unit : Quantity.Unit.values()) {
      PluralKeys.forms(Quantity.key(unit, PluralRule.Category.OTHER))
          .forEach(key -> slots.put(key, quantity));
    }
  }

  private void addCommon(String key) {
    if (key.startsWith("page.") || key.startsWith("heading.") || key.startsWith("status.")) {
      need(key, TextRequirement.LABEL);
    } else if (key.startsWith("short")) {
      need(key, TextRequirement.around(Set.of("code", "text")));
    } else if (key.startsWith("time.")) {
      need(key, TextRequirement.ofTime(key));
    } else if (key.startsWith("neutral.")) {
      addNeutral(key);
    } else if (key.startsWith("list.")) {
      need(key, TextRequirement.around(Set.of("before", "after")));
    } else if (key.equals("quote")) {
      need(key, TextRequirement.around(Set.of("text")));
    } else {
      slots.computeIfAbsent(base(key), TextSlots::shared);
    }
  }

  private void addOfParts(String key, TextRequirement slot) {
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

  private void addNeutral(String key) {
    if (key.endsWith(".label") || key.equals("neutral.action")) {
      need(key, TextRequirement.LABEL);
    } else if (key.endsWith(".headline")) {
      need(key, TextRequirement.headline(Placeholders.NONE));
    } else {
      need(key, NEUTRAL);
    }
  }

  /** A set may take over a shared text as it is, though a part of it is never filled in there. */
  private static Placeholders withShared(Placeholders own, String key) {
    Set<String> perhaps = new HashSet<>(SharedTexts.names(key));
    perhaps.addAll(own.perhaps());
    perhaps.removeAll(own.always());
    return new Placeholders(own.always(), Set.copyOf(perhaps));
  }

  /** A text that this set cannot use, but may have because all sets share it. */
  private static TextRequirement shared(String key) {
    return TextRequirement.sentences(
        new Placeholders(Set.of(Placeholders.CODE), SharedTexts.names(key)));
  }

  private void need(String key, TextRequirement slot) {
    need(key, slot, Audience.CUSTOMER);
  }

  private void need(String key, TextRequirement slot, Audience reader) {
    slots.put(key, slot);
    needed.put(key, reader);
  }

  /** The text of a key; null if no text belongs there, or only as a step. */
  @Nullable TextRequirement find(String key) {
    return slots.get(key);
  }

  /** Each step of a list; null if no list belongs there. */
  @Nullable TextRequirement step(String list) {
    return lists.get(list);
  }

  /** The keys that must have a text, and who reads it. */
  Map<String, Audience> needed() {
    return needed;
  }

  /** The prefixes of keys of which at least one must have a text: variants and notes. */
  List<String> groups() {
    return groups;
  }

  /** The prefixes of the texts that are sent. */
  List<String> sent() {
    return sent;
  }

  /** The units of the times that are promised. */
  Set<Quantity.Unit> promised() {
    return promised;
  }

  boolean hasParts() {
    return hasParts;
  }

  /** The key without the suffixes for the reader and the action. */
  String base(String key) {
    String plain = TextRequirements.withoutReader(key);
    int at = plain.indexOf(NoticeKeys.FOR);
    boolean special = at >= 0 && actions.contains(plain.substring(at + NoticeKeys.FOR.length()));
    return special ? plain.substring(0, at) : plain;
  }
}
