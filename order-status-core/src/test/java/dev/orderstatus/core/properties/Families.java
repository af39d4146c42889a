package dev.orderstatus.core.properties;

import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.InEnglish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Families of plugins for a built-in set. */
public final class Families extends DomainContextBase {

  /** Plugins, and the id of the set that they extend. */
  record Family(String set, List<Plugin> plugins) {
    @Override
    public String toString() {
      return set + ":\n"
          + String.join("\n", plugins.stream().map(Plugin::toString).toList());
    }
  }

  private record Part(String id, String namespace, List<Moves.Choice> choices) {}

  /** A family so small that it often fits together. */
  record SmallFamily(Family family) {
    @Override
    public String toString() {
      return family.toString();
    }
  }

  @Provide
  Arbitrary<Family> families() {
    return families(5, 3);
  }

  @Provide
  Arbitrary<SmallFamily> smallFamilies() {
    return families(2, 2).map(SmallFamily::new);
  }

  private static Arbitrary<Family> families(int plugins, int choices) {
    return Arbitraries.of(InEnglish.sets())
        .flatMap(set ->
            parts(choices).list().ofMinSize(1).ofMaxSize(plugins).map(parts -> family(set, parts)));
  }

  private static Arbitrary<Part> parts(int choices) {
    return Combinators.combine(
            Arbitraries.of("ada", "bob", "cleo", "dan", "eve", "fay"),
            Arbitraries.integers().between(0, 9),
            choices().list().ofMinSize(1).ofMaxSize(choices))
        .as((id, shared, chosen) -> new Part(id, shared == 0 ? "shared" : "of-" + id, chosen));
  }

  private static Arbitrary<Moves.Choice> choices() {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 20);
    return Combinators.combine(Arbitraries.of(Moves.values()), number, number, number, number)
        .as(Moves.Choice::new);
  }

  private static Family family(StatusSet set, List<Part> parts) {
    List<Plugin> plugins = new ArrayList<>();
    for (Part part : parts) {
      plugins.add(complete(set, part));
    }
    return new Family(set.id(), plugins);
  }

  /** The plugin with some text for every key of its own that is found missing. */
  private static Plugin complete(StatusSet set, Part part) {
    Map<String, String> texts = new HashMap<>();
    InEnglish.ALL.with(plugin(set, part, Texts.none())).problems(set.id()).stream()
        .filter(problem -> problem.kind() == Problem.Kind.MISSING_TEXT)
        .forEach(
            problem -> texts.put(problem.where(), "text of " + part.id() + " " + texts.size()));
    return plugin(set, part, Texts.of(Map.of(Locale.ENGLISH, texts)));
  }

  private static Plugin plugin(StatusSet set, Part part, Texts texts) {
    return Plugin.named(part.id(), part.namespace())
        .extend(set.id(), extension -> {
          int number = 0;
          for (Moves.Choice choice : part.choices()) {
            Moves.apply(extension, set, part.namespace(), number++, choice);
          }
          return texts.locales().isEmpty() ? extension : extension.texts(texts);
        })
        .build();
  }
}
