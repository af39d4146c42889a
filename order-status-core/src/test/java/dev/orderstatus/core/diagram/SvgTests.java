package dev.orderstatus.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.OrderStatuses;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgTests {

  private static final Pattern POINT = Pattern.compile("(-?[0-9.]+) (-?[0-9.]+)");
  private static final double NEAR = 0.2;

  static Stream<Arguments> pictures() {
    Stream<StatusSet> sets =
        Stream.concat(OrderStatuses.builtIn().sets().stream(), Stream.of(large()));
    return sets.flatMap(set -> Stream.of("en", "de", "pl").map(tag -> Arguments.of(set, tag)));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void noBoxOrLabelOverlapsAnother(StatusSet set, String language) {
    List<Rectangle2D> boxes =
        elements(drawn(set, language), "rect").stream().map(SvgTests::rectangle).toList();

    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        assertThat(boxes.get(i).intersects(boxes.get(j)))
            .as("%s and %s", boxes.get(i), boxes.get(j))
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void everyMoveHasAnArrowFromTheEdgeOfItsSourceToThatOfItsTarget(StatusSet set, String language) {
    Document svg = drawn(set, language);
    Map<String, Rectangle2D> statuses = new HashMap<>();
    elements(svg, "g").stream()
        .filter(group -> group.hasAttribute("data-status"))
        .forEach(group ->
            statuses.put(group.getAttribute("data-status"), rectangle(first(group, "rect"))));
    List<Element> arrows = elements(svg, "g").stream()
        .filter(group -> group.hasAttribute("data-from"))
        .toList();

    assertThat(arrows).hasSameSizeAs(DiagramModel.of(set).moves());
    for (Element arrow : arrows) {
      List<Point2D> points = points(first(arrow, "path").getAttribute("d"));
      Rectangle2D source = statuses.get(arrow.getAttribute("data-from"));
      Rectangle2D target = statuses.get(arrow.getAttribute("data-to"));
      assertThat(touches(source, points.get(0))).isTrue();
      assertThat(touches(target, points.get(points.size() - 1))).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void noArrowPassesThroughABoxOrALabel(StatusSet set, String language) {
    Document svg = drawn(set, language);
    List<Rectangle2D> boxes = elements(svg, "rect").stream()
        .map(SvgTests::rectangle)
        .map(box -> (Rectangle2D) new Rectangle2D.Double(
            box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2))
        .toList();

    for (Element path : elements(svg, "path")) {
      for (String piece : path.getAttribute("d").split("M", -1)) {
        List<Point2D> points = points(piece);
        for (int i = 1; i < points.size(); i++) {
          for (Rectangle2D box : boxes) {
            boolean upright = Math.abs(points.get(i - 1).getX() - points.get(i).getX()) < NEAR;
            assertThat(upright
                    && box.intersectsLine(
                        points.get(i - 1).getX(),
                        points.get(i - 1).getY(),
                        points.get(i).getX(),
                        points.get(i).getY()))
                .isFalse();
          }
        }
      }
    }
  }

  @Test
  void wordsAreThoseOfTheLanguage() {
    StatusSet webshop = OrderStatuses.builtIn().set("webshop");

    assertThat(Diagram.svg(webshop, Locale.GERMAN))
        .contains("lang=\"de\"", ">Storniert<", ">endet ohne Erfolg<", "das Team")
        .isEqualTo(Diagram.svg(webshop, Locale.GERMANY));
    assertThat(Diagram.svg(webshop, Locale.forLanguageTag("es")))
        .isEqualTo(Diagram.svg(webshop, Locale.ENGLISH));
  }

  @Test
  void aLabelIsTextWhateverStandsInIt() {
    String hostile = "</text><script>x</script>\"'&]]><!--\u0000\u202e" + "W".repeat(300);
    StatusSet set = StatusSet.named("parcels", hostile)
        .status(StatusDefinition.of(OrderStatus.of("open")))
        .on(
            Action.of("place"),
            TransitionDefinition.from(OrderStatus.NEW)
                .by(Actor.CUSTOMER)
                .to(OrderStatus.of("open")))
        .texts(Texts.of(Map.of(
            Locale.ENGLISH, Map.of("status.open.label", hostile, "action.place.label", hostile))))
        .build();

    assertThat(elements(drawn(set, "en"), "script")).isEmpty();
    noBoxOrLabelOverlapsAnother(set, "en");
  }

  private static StatusSet large() {
    Random random = new Random(60);
    List<OrderStatus> statuses = new ArrayList<>();
    StatusSet.Builder set = StatusSet.named("large", "Sixty statuses");
    for (int i = 0; i < 60; i++) {
      OrderStatus status = OrderStatus.of("step-number-" + i);
      statuses.add(status);
      set.status(StatusDefinition.of(status).phase(List.of(Phase.values()).get(i / 6)));
    }
    set.on(
        Action.of("place"),
        TransitionDefinition.from(OrderStatus.NEW).by(Actor.CUSTOMER).to(statuses.get(0)));
    for (int i = 0; i < 60; i++) {
      for (int j = 0; j < 2; j++) {
        OrderStatus next = statuses.get(Math.floorMod(i + random.nextInt(12) - 3, 60));
        set.on(
            Action.of("go-on-" + i + "-" + j),
            TransitionDefinition.from(statuses.get(i)).by(Actor.STAFF).to(next));
      }
    }
    return set.build();
  }

  private static Document drawn(StatusSet set, String language) {
    String svg = Diagram.svg(set, Locale.forLanguageTag(language));
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (Exception malformed) {
      throw new AssertionError(svg, malformed);
    }
  }

  private static List<Element> elements(Document svg, String name) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < svg.getElementsByTagName(name).getLength(); i++) {
      elements.add((Element) svg.getElementsByTagName(name).item(i));
    }
    return elements;
  }

  private static Element first(Element group, String name) {
    return (Element) group.getElementsByTagName(name).item(0);
  }

  private static Rectangle2D rectangle(Element rect) {
    return new Rectangle2D.Double(
        number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  private static List<Point2D> points(String path) {
    List<Point2D> points = new ArrayList<>();
    Matcher matcher = POINT.matcher(path);
    while (matcher.find()) {
      points.add(new Point2D.Double(
          Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))));
    }
    return points;
  }

  private static boolean touches(Rectangle2D box, Point2D point) {
    boolean beside = point.getX() >= box.getMinX() - NEAR && point.getX() <= box.getMaxX() + NEAR;
    return beside
        && (Math.abs(point.getY() - box.getMinY()) < NEAR
            || Math.abs(point.getY() - box.getMaxY()) < NEAR);
  }
}
