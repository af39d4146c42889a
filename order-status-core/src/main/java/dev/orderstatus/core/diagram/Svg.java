package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Printable;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.core.diagram.Layout.Place;
import dev.orderstatus.core.diagram.Layout.Route;
import dev.orderstatus.core.diagram.Picture.Box;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Draws a picture that follows the reader's choice of light and dark. */
final class Svg {

  private static final String STYLE = """
      svg.states{--ink:#1c2330;--paper:#fff;--line:#5a6473;--soft:#eef1f6;--mark:#0b5cad;color:var(--ink);background:var(--paper);font-family:system-ui,sans-serif}
      @media (prefers-color-scheme:dark){svg.states{--ink:#e8ebf0;--paper:#14181f;--line:#a3adbd;--soft:#262d38;--mark:#7ab8ff}}
      svg.states text{fill:var(--ink);text-anchor:middle;direction:ltr;unicode-bidi:plaintext}
      svg.states .status rect{fill:var(--soft);stroke:var(--line);stroke-width:1.5}
      svg.states .status.final rect{stroke-width:3}
      svg.states .status.terminal rect{stroke-width:3;stroke:var(--ink)}
      svg.states .plugin rect{stroke-dasharray:6 3}
      svg.states .status text{font-size:14px}
      svg.states .status text.more{font-size:12px;font-style:italic}
      svg.states .move path.line{fill:none;stroke:var(--line);stroke-width:1.5}
      svg.states .move.plugin path.line{stroke-dasharray:6 3}
      svg.states .move text{font-size:12px}
      svg.states .move rect{fill:none}
      svg.states .head{fill:var(--line)}
      svg.states .note{font-size:12px;text-anchor:start}
      svg.states .here rect{fill:var(--mark);stroke:var(--mark)}
      svg.states .here text{fill:var(--paper)}
      """;

  private final StringBuilder svg = new StringBuilder();
  private final Picture picture;
  private final Layout layout;

  private Svg(Picture picture) {
    this.picture = picture;
    this.layout = new Layout(picture);
  }

  static String draw(Picture picture) {
    return new Svg(picture).draw();
  }

  private String draw() {
    double width = Math.max(
        layout.width(), Lines.width(picture.notes(), Layout.LABEL_SIZE) + 2 * Layout.MARGIN);
    double notes = picture.notes().size() * Layout.LABEL_SIZE * Layout.LINE;
    String title = escaped(picture.title());
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"states\" lang=\"")
        .append(picture.language())
        .append(form("\" viewBox=\"0 0 %s %s\"", width, layout.height() + notes))
        .append(form(" width=\"%s\" height=\"%s\"", width, layout.height() + notes))
        .append(" role=\"img\" aria-label=\"")
        .append(title)
        .append("\">\n<title>")
        .append(title)
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n");
    layout.routes().forEach(this::move);
    picture.boxes().forEach(this::status);
    double y = layout.height();
    for (String line : picture.notes()) {
      svg.append("<text class=\"note\"")
          .append(form(" x=\"%s\" y=\"%s\">", Layout.MARGIN, y))
          .append(escaped(line))
          .append("</text>\n");
      y += Layout.LABEL_SIZE * Layout.LINE;
    }
    return svg.append("</svg>\n").toString();
  }

  private void status(Box box) {
    Place place = layout.of(box.status());
    svg.append("<g class=\"status")
        .append(ending(box.ending()))
        .append(box.plugin() ? " plugin" : "")
        .append("\" data-status=\"")
        .append(escaped(box.status().value()))
        .append("\">");
    rect(place, box.status().equals(OrderStatus.NEW) ? place.height / 2 : 6);
    lines(place, Layout.STATUS_SIZE, box.lines().size() - extra(box));
    svg.append("</g>\n");
  }

  /** The number of lines below the name. */
  private static int extra(Box box) {
    return (box.ending() == Ending.NONE ? 0 : 1) + (box.plugin() ? 1 : 0);
  }

  private static String ending(Ending ending) {
    return switch (ending) {
      case NONE -> "";
      case CORRECTABLE -> " final";
      case TERMINAL -> " terminal";
    };
  }

  private void move(Route route) {
    svg.append("<g class=\"move")
        .append(route.arrow().plugin() ? " plugin" : "")
        .append("\" data-from=\"")
        .append(escaped(route.arrow().from().value()))
        .append("\" data-to=\"")
        .append(escaped(route.arrow().to().value()))
        .append("\"><path class=\"line\" d=\"");
    line(route);
    svg.append("\"/>");
    head(route);
    rect(route.label(), 4);
    lines(route.label(), Layout.LABEL_SIZE, Integer.MAX_VALUE);
    svg.append("</g>\n");
  }

  /** From the edge of the source to that of the target, interrupted by the label. */
  private void line(Route route) {
    List<Place> places = route.places();
    boolean down = places.get(0).layer < places.get(1).layer;
    for (int i = 1; i < places.size(); i++) {
      Place from = places.get(i - 1);
      Place to = places.get(i);
      double fromX = i == 1 ? port(from, to, down) : from.x;
      double toX = i == places.size() - 1 ? port(to, from, !down) : to.x;
      double fromY = down ? from.layerBottom : from.layerTop;
      double toY = down ? to.layerTop : to.layerBottom;
      double middle = (fromY + toY) / 2;
      if (i == 1 || from == route.label()) {
        svg.append(form("M%s %s", fromX, down ? from.bottom() : from.top()));
      }
      svg.append(form("L%s %s", fromX, fromY))
          .append(form("C%s %s ", fromX, middle))
          .append(form("%s %s ", toX, middle))
          .append(form("%s %s", toX, toY));
      if (i == places.size() - 1 || to == route.label()) {
        svg.append(form("L%s %s", toX, down ? to.top() : to.bottom()));
      }
    }
  }

  private void head(Route route) {
    List<Place> places = route.places();
    Place target = places.get(places.size() - 1);
    Place before = places.get(places.size() - 2);
    boolean down = before.layer < target.layer;
    double x = port(target, before, !down);
    double y = down ? target.top() : target.bottom();
    double back = down ? -9 : 9;
    svg.append("<path class=\"head\" d=\"")
        .append(form("M%s %s", x, y))
        .append(form("L%s %s", x - 4.5, y + back))
        .append(form("L%s %sZ\"/>", x + 4.5, y + back));
  }

  /** Arrows share the side of a box in the sequence of what they lead to. */
  private static double port(Place box, Place other, boolean below) {
    List<Place> side = (below ? box.below : box.above)
        .stream().sorted(Comparator.comparingDouble(place -> place.x)).toList();
    return box.left() + box.width * (side.indexOf(other) + 1) / (side.size() + 1);
  }

  private void rect(Place place, double round) {
    svg.append(form("<rect x=\"%s\" y=\"%s\"", place.left(), place.top()))
        .append(form(" width=\"%s\" height=\"%s\"", place.width, place.height))
        .append(form(" rx=\"%s\" ry=\"%s\"/>", round, round));
  }

  private void lines(Place place, double size, int names) {
    double y = place.y - (place.lines.size() - 1) * size * Layout.LINE / 2 + size * 0.36;
    for (int i = 0; i < place.lines.size(); i++) {
      svg.append(i < names ? "<text" : "<text class=\"more\"")
          .append(form(" x=\"%s\" y=\"%s\">", place.x, y))
          .append(escaped(place.lines.get(i)))
          .append("</text>");
      y += size * Layout.LINE;
    }
  }

  private static String form(String form, double first, double second) {
    return form.formatted(number(first), number(second));
  }

  private static String number(double number) {
    double tenths = Math.round(number * 10) / 10.0;
    return tenths == Math.rint(tenths)
        ? String.format(Locale.ROOT, "%.0f", tenths)
        : String.format(Locale.ROOT, "%.1f", tenths);
  }

  private static String escaped(String text) {
    return Printable.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
