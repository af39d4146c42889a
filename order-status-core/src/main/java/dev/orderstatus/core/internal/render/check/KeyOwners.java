package dev.orderstatus.core.internal.render.check;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Origins;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.render.CommonTexts;
import dev.orderstatus.core.internal.render.NoticeKeys;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The plugin that owns each text: the one that brought the code, or the name of the note, in the
 * text's key. Immutable and thread-safe.
 */
public final class KeyOwners {

  private static final Pattern NAMESPACE = Pattern.compile("(?:^|\\.)([a-z][a-z0-9-]*):");
  private static final Pattern NOTE = Pattern.compile("note\\.([^.]+)(?:\\..*)?");

  private final Origins origins;
  private final Map<String, Optional<String>> owners = new HashMap<>();

  /**
   * The owners of the texts of a set.
   *
   * @param set the set, including its plugins
   */
  public KeyOwners(StatusSet set) {
    this.origins = set.origins();
    if (origins.plugins().isEmpty()) {
      return;
    }
    Stream.of(set.types(), set.actors(), set.attributes())
        .flatMap(Collection::stream)
        .forEach(this::declared);
    set.statuses().forEach(row -> declared(row.status()));
    set.actions().forEach(this::action);
    set.transitions().forEach(this::transition);
  }

  private void declared(Code code) {
    owners.put(key(code), origins.of(new Origin.Declared(code)));
  }

  private void action(ActionDefinition action) {
    declared(action.action());
    Stream.concat(action.first().stream(), action.answers().stream())
        .forEach(answer -> used(
            answer.value().reason(),
            origins
                .of(new Origin.AddedAnswer(action.action(), answer))
                .or(() -> origins.of(new Origin.Declared(action.action())))));
  }

  private void transition(TransitionDefinition row) {
    Optional<String> writer = origins.of(new Origin.Row(row));
    row.guards()
        .forEach(guard -> used(
            guard.otherwise(), origins.of(new Origin.AddedGuard(row, guard)).or(() -> writer)));
    row.effects()
        .forEach(each ->
            used(each.value(), origins.of(new Origin.AddedEffect(row, each)).or(() -> writer)));
    row.warnings()
        .forEach(one ->
            used(one.value(), origins.of(new Origin.AddedWarning(row, one)).or(() -> writer)));
  }

  /** Elements that the owner uses, or that all sets share, belong to no plugin. */
  private void used(Notice notice, Optional<String> plugin) {
    String key = NoticeKeys.base(notice);
    boolean shared = CommonTexts.TEXTS.keys(Locale.ENGLISH).contains(key);
    owners.merge(
        key,
        shared ? Optional.empty() : plugin,
        (one, other) -> one.isEmpty() || other.isEmpty() ? Optional.empty() : one);
    if (notice instanceof Reason reason) {
      reason.remedies().forEach(remedy -> used(remedy, plugin));
    }
  }

  private static String key(Code code) {
    String name = NoticeKeys.name(code);
    return name.endsWith(".label") ? name.substring(0, name.length() - ".label".length()) : name;
  }

  /**
   * The plugin that owns a text.
   *
   * @param key the key of the text
   * @return the id of the plugin that brought the subject of the text; for a text about one action,
   *     the plugin that brought the action, if one did; empty if the owner of the set owns the text
   */
  public Optional<String> of(String key) {
    Objects.requireNonNull(key, "key");
    int action = key.indexOf(NoticeKeys.FOR);
    if (action < 0) {
      return general(key);
    }
    return general("action." + key.substring(action + NoticeKeys.FOR.length()))
        .or(() -> general(key.substring(0, action)));
  }

  private Optional<String> general(String key) {
    Matcher note = NOTE.matcher(key);
    if (note.matches()) {
      return origins.of(new Origin.Note(note.group(1)));
    }
    for (int end = key.length(); end > 0; end = key.lastIndexOf('.', end - 1)) {
      String prefix = key.substring(0, end);
      if (owners.containsKey(prefix)) {
        return owners.getOrDefault(prefix, Optional.empty());
      }
    }
    Matcher namespace = NAMESPACE.matcher(key);
    return namespace.find() ? origins.ofNamespace(namespace.group(1)) : Optional.empty();
  }

  /**
   * True if a text belongs to a plugin but its code is outside the plugin's namespace, so that its
   * key will change.
   *
   * @param key the key of the text
   * @return true if it is misnamed
   */
  boolean isMisnamed(String key) {
    Optional<String> plugin = of(key);
    if (plugin.isEmpty() || key.startsWith("note.")) {
      return false;
    }
    Matcher namespace = NAMESPACE.matcher(key);
    return !namespace.find() || !origins.ofNamespace(namespace.group(1)).equals(plugin);
  }
}
