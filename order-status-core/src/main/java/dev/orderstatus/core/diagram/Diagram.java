package dev.orderstatus.core.diagram;

import dev.orderstatus.api.definition.StatusSet;
import java.util.Locale;
import java.util.Objects;

/**
 * The state diagram of a status set, as text in one of three languages, or as a drawing.
 *
 * <p>The diagram shows every status with its English label (or its code in words, if there is no
 * label), the endings, and every move from one status to another with the actions that make it; a
 * comment or a caption names the actions that leave an order in place. A set with kinds of parts
 * also has the diagram of each kind inside; the arrows that follow from parts carry the action
 * {@code follow} and their condition. The order is that of the definition, so equal sets give equal
 * text. Any label is safe: characters with a meaning in the language are escaped. Every line ends
 * with a line feed.
 *
 * <p>Thread-safe; takes time proportional to statuses times transitions.
 */
public final class Diagram {

  private Diagram() {}

  /**
   * The diagram for <a href="https://mermaid.js.org/syntax/stateDiagram.html">Mermaid</a>, which
   * many web sites render.
   *
   * @param set the set
   * @return a state diagram, without a fence around it
   */
  public static String mermaid(StatusSet set) {
    return Mermaid.draw(DiagramModel.of(set));
  }

  /**
   * The diagram for <a href="https://graphviz.org/doc/info/lang.html">Graphviz</a>.
   *
   * @param set the set
   * @return a directed graph
   */
  public static String dot(StatusSet set) {
    return Dot.draw(DiagramModel.of(set));
  }

  /**
   * The diagram for <a href="https://plantuml.com/state-diagram">PlantUML</a>.
   *
   * @param set the set
   * @return a state diagram, from {@code @startuml} to {@code @enduml}
   */
  public static String plantUml(StatusSet set) {
    return PlantUml.draw(DiagramModel.of(set));
  }

  /**
   * The diagram as a drawing (SVG) that needs nothing else, with the words of a language: who acts
   * on each arrow, how an order ends, and what plugins bring, in dashes. Layers follow the phases,
   * and no labels overlap.
   *
   * <p>Each status is a group with the attribute {@code data-status}, each arrow one with
   * {@code data-from} and {@code data-to}.
   *
   * @param set the set
   * @param locale the language of the reader; English stands in for words that it lacks
   * @return an element {@code svg}
   */
  public static String svg(StatusSet set, Locale locale) {
    return Svg.draw(
        Picture.of(Objects.requireNonNull(set, "set"), Objects.requireNonNull(locale, "locale")));
  }
}
