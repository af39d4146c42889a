package dev.orderstatus.benchmarks.report;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A picture of one chart, as SVG: both axes are logarithmic, so that what is linear is a slope. */
final class Plot {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;
  private static final int LEFT = 80;
  private static final int RIGHT = 170;
  private static final int TOP = 40;
  private static final int BOTTOM = 45;
  private static final List<String> COLORS =
      List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000");

  private final List<Point> points;
  private final int fromX;
  private final int toX;
  private final int fromY;
  private final int toY;
  private final StringBuilder svg = new StringBuilder();

  /** Those of one chart; each more than zero, as a logarithm is taken of it. */
  Plot(List<Point> chart) {
    points = chart.stream().filter(point -> point.x() > 0 && point.value() > 0).toList();
    DoubleSummaryStatistics x =
        points.stream().mapToDouble(point -> (double) point.x()).summaryStatistics();
    DoubleSummaryStatistics y = points.stream().mapToDouble(Point::value).summaryStatistics();
    fromX = (int) Math.floor(Math.log10(x.getMin()));
    toX = Math.max(fromX + 1, (int) Math.ceil(Math.log10(x.getMax())));
    fromY = (int) Math.floor(Math.log10(y.getMin()));
    toY = Math.max(fromY + 1, (int) Math.ceil(Math.log10(y.getMax())));
  }

  String svg() {
    Point first = points.get(0);
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n"
            .formatted(WIDTH, HEIGHT));
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    text(LEFT, TOP - 18, "start", first.chart() + ", in " + first.unit());
    IntStream.rangeClosed(fromX, toX).forEach(power -> {
      line(x(Math.pow(10, power)), TOP, x(Math.pow(10, power)), HEIGHT - BOTTOM, "#dddddd");
      text(x(Math.pow(10, power)), HEIGHT - BOTTOM + 18, "middle", power(power));
    });
    IntStream.rangeClosed(fromY, toY).forEach(power -> {
      line(LEFT, y(Math.pow(10, power)), WIDTH - RIGHT, y(Math.pow(10, power)), "#dddddd");
      text(LEFT - 6, y(Math.pow(10, power)) + 4, "end", power(power));
    });
    List<Map.Entry<String, List<Point>>> series = new ArrayList<>(points.stream()
        .collect(Collectors.groupingBy(Point::series, LinkedHashMap::new, Collectors.toList()))
        .entrySet());
    for (int i = 0; i < series.size(); i++) {
      series(series.get(i).getKey(), series.get(i).getValue(), COLORS.get(i % COLORS.size()), i);
    }
    return svg.append("</svg>\n").toString();
  }

  private void series(String name, List<Point> line, String color, int number) {
    String path = line.stream()
        .map(point -> format(x((double) point.x())) + "," + format(y(point.value())))
        .collect(Collectors.joining(" "));
    svg.append("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n"
        .formatted(path, color));
    for (Point point : line) {
      svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"/>%n"
          .formatted(format(x((double) point.x())), format(y(point.value())), color));
    }
    int legend = TOP + 10 + 18 * number;
    line(WIDTH - RIGHT + 10, legend - 4, WIDTH - RIGHT + 30, legend - 4, color);
    text(WIDTH - RIGHT + 36, legend, "start", name);
  }

  private double x(double value) {
    return LEFT + (WIDTH - LEFT - RIGHT) * (Math.log10(value) - fromX) / (toX - fromX);
  }

  private double y(double value) {
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (Math.log10(value) - fromY) / (toY - fromY);
  }

  private void line(double x1, double y1, double x2, double y2, String color) {
    svg.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>%n"
        .formatted(format(x1), format(y1), format(x2), format(y2), color));
  }

  private void text(double x, double y, String anchor, String text) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;");
    svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>%n"
        .formatted(format(x), format(y), anchor, safe));
  }

  private static String power(int power) {
    return Claim.number(Math.pow(10, power));
  }

  private static String format(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
