package dev.orderstatus.core.diagram;

import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAllBut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Printable;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.webshop.WebshopParts;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramTests {

  private static final OrderStatus OPEN = OrderStatus.of("open");
  private static final OrderStatus DONE = OrderStatus.of("delivery:done");
  private static final OrderStatus GONE = OrderStatus.of("end");
  private static final Action FINISH = Action.of("finish");

  private static StatusSet parcels(String openLabel) {
    return StatusSet.named("parcels", "Parcels")
        .status(StatusDefinition.of(OPEN))
        .status(StatusDefinition.of(DONE).correctable().successful())
        .status(StatusDefinition.of(GONE).terminal())
        .on(Action.of("lose"), from(OPEN).by(Actor.CARRIER).to(GONE))
        .on(Action.of("place"), from(OrderStatus.NEW).by(Actor.CUSTOMER).to(OPEN))
        .on(FINISH, from(OPEN).by(Actor.STAFF).to(DONE).forTypes(OrderType.of("big")))
        .on(Action.of("view"), fromAll().by(Actor.STAFF).stay())
        .on(Action.of("delivery:hand-over"), fromAllBut(GONE).by(Actor.CARRIER).to(DONE))
        .texts(Texts.of(Map.of(Locale.ENGLISH, Map.of("status.open.label", openLabel))))
        .build();
  }

  @Test
  void mermaidShowsLabelsEndingsAndGroupedMovesInTheOrderOfTheDefinition() {
    assertThat(Diagram.mermaid(parcels("On its way"))).isEqualTo("""
            stateDiagram-v2
              %% Not drawn, as the order stays in place: view
              state "On its way" as s_open
              state "Done" as s_delivery__done
              s_delivery__done : final, successful
              state "End" as s_end
              s_end : terminal, not successful
              [*] --> s_open : place
              s_open --> s_end : lose
              s_open --> s_delivery__done : finish (big), delivery#58;hand-over
              s_end --> [*]
            """);
  }

  private static StatusSet ofParts() {
    return parcels("On its way").toBuilder()
        .kinds(Kind.byCount("delivery:left-luggage", parcels("Here")).build())
        .build();
  }

  @Test
  void eachKindOfPartsIsAMachineOfItsOwnInsideTheDiagram() {
    assertThat(Diagram.mermaid(ofParts()))
        .startsWith(Diagram.mermaid(parcels("On its way")))
        .endsWith("""
              state "delivery#58;left-luggage" as k_delivery__left_luggage_ {
                %% Not drawn, as the delivery:left-luggage stays in place: view
                state "Here" as k_delivery__left_luggage_s_open
                state "Done" as k_delivery__left_luggage_s_delivery__done
                k_delivery__left_luggage_s_delivery__done : final, successful
                state "End" as k_delivery__left_luggage_s_end
                k_delivery__left_luggage_s_end : terminal, not successful
                [*] --> k_delivery__left_luggage_s_open : place
                k_delivery__left_luggage_s_open --> k_delivery__left_luggage_s_end : lose
                k_delivery__left_luggage_s_open --> k_delivery__left_luggage_s_delivery__done : finish (big), delivery#58;hand-over
                k_delivery__left_luggage_s_end --> [*]
              }
            """);
    assertThat(Diagram.dot(ofParts()))
        .contains(
            "\n  subgraph \"cluster_delivery:left-luggage\" {\n",
            "\n    \"delivery:left-luggage open\" [label=\"Here\"]\n",
            "\n    \"delivery:left-luggage open\" -> \"delivery:left-luggage end\" [label=\"lose\"]\n");
    assertThat(Diagram.plantUml(ofParts()))
        .contains(
            "\nstate \"delivery<U+003A>left-luggage\" as k_delivery__left_luggage_ {\n",
            "\n  state \"Here\" as k_delivery__left_luggage_s_open\n",
            "\n  k_delivery__left_luggage_s_open --> k_delivery__left_luggage_s_end : lose\n")
        .endsWith("  k_delivery__left_luggage_s_end --> [*]\n}\n@enduml\n");
  }

  @Test
  void arrowsThatFollowFromPartsCarryTheirCondition() {
    assertThat(Diagram.mermaid(WebshopParts.set()))
        .contains("s_processing --> s_shipped : ", "follow #91;")
        .contains("k_parcel_s_packed --> k_parcel_s_canceled : discard, follow");
  }

  @Test
  void dotShowsLabelsEndingsAndGroupedMovesInTheOrderOfTheDefinition() {
    assertThat(Diagram.dot(parcels("On its way"))).isEqualTo("""
            digraph {
              graph [fontname="sans-serif", label="Parcels\\nNot drawn, as the order stays in place: view"]
              node [fontname="sans-serif", shape=box, style=rounded]
              edge [fontname="sans-serif", fontsize=11]
              "(new)" [shape=circle, style=filled, fillcolor=black, label="", width=0.2]
              "open" [label="On its way"]
              "delivery:done" [label="Done\\nfinal, successful"]
              "end" [label="End\\nterminal, not successful", peripheries=2]
              "(new)" -> "open" [label="place"]
              "open" -> "end" [label="lose"]
              "open" -> "delivery:done" [label="finish (big)\\ndelivery:hand-over"]
            }
            """);
  }

  @Test
  void plantUmlShowsLabelsEndingsAndGroupedMovesInTheOrderOfTheDefinition() {
    assertThat(Diagram.plantUml(parcels("On its way"))).isEqualTo("""
            @startuml
            hide empty description
            title Parcels
            caption Not drawn, as the order stays in place<U+003A> view
            state "On its way" as s_open
            state "Done" as s_delivery__done
            s_delivery__done : final, successful
            state "End" as s_end
            s_end : terminal, not successful
            [*] --> s_open : place
            s_open --> s_end : lose
            s_open --> s_delivery__done : finish (big), delivery<U+003A>hand-over
            s_end --> [*]
            @enduml
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "say \"hi\"",
        "a\nb",
        "a\r\n  --> [*] : oops",
        "x] y",
        "a:b",
        "<b>bold</b>",
        "a -- b",
        "a;b",
        "#35;",
        "&quot;",
        "back\\slash",
        "\\",
        "\\N",
        "%%{init: {}}%%",
        "**bold** __under__ ~~gone~~",
        "@enduml",
        "!include x",
        "$var",
        "'comment",
        "a\u2028b",
        "a\u0000b",
        "\u009b31mred",
        "\u202edlo",
        "😀 漢字 état",
        "(new), all. -",
        "end note",
        "--",
        "\"",
        "`x`",
        "a|b",
        "{ }"
      })
  void aLabelMeansNothingInAnyLanguageAndCanBeReadBack(String label) {
    String oneLine = Printable.line(label);
    StatusSet set = parcels(label);

    String mermaid = line(Diagram.mermaid(set), "  state \"", "\" as s_open");
    String plantUml = line(Diagram.plantUml(set), "state \"", "\" as s_open");
    String dot = line(Diagram.dot(set), "  \"open\" [label=\"", "\"]");

    assertThat(mermaid.replaceAll("#\\d+;", ""))
        .doesNotContainPattern("[\"\\[\\]<>{}:;#`%&\\\\]|--");
    assertThat(read(mermaid, "#(\\d+);", 10)).isEqualTo(oneLine);
    assertThat(plantUml.replaceAll("<U\\+[0-9A-F]{4,6}>", ""))
        .doesNotContainPattern("[\"<>~*_/\\\\$@!%#;:`|'{}\\[\\]]|--");
    assertThat(read(plantUml, "<U\\+([0-9A-F]+)>", 16)).isEqualTo(oneLine);
    assertThat(dot.replaceAll("\\\\.", "")).doesNotContain("\"").doesNotContain("\\");
    assertThat(dot.replaceAll("\\\\(.)", "$1").replace("&amp;", "&")).isEqualTo(oneLine);
  }

  @Test
  void aStatusThatIsNotDeclaredIsDrawnAsSuch() {
    StatusSet set = StatusSet.named("broken", "Broken")
        .on(FINISH, from(OPEN).by(Actor.STAFF).to(DONE))
        .build();

    assertThat(Diagram.mermaid(set))
        .contains(
            "state \"Open\" as s_open\n  s_open : not declared\n",
            "s_open --> s_delivery__done : finish\n");
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException().isThrownBy(() -> Diagram.mermaid(null)).withMessage("set");
    assertThatNullPointerException().isThrownBy(() -> Diagram.dot(null)).withMessage("set");
    assertThatNullPointerException().isThrownBy(() -> Diagram.plantUml(null)).withMessage("set");
  }

  private static String line(String diagram, String start, String end) {
    return diagram
        .lines()
        .filter(line -> line.startsWith(start) && line.endsWith(end))
        .map(line -> line.substring(start.length(), line.length() - end.length()))
        .findFirst()
        .orElseThrow();
  }

  private static String read(String escaped, String number, int radix) {
    return Pattern.compile(number)
        .matcher(escaped)
        .replaceAll(found ->
            Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), radix))));
  }
}
