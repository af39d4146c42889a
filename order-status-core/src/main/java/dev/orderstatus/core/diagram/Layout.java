package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.core.diagram.Picture.Arrow;
import dev.orderstatus.core.diagram.Picture.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places a picture in layers, from top to bottom in the course of an order: layers of statuses, and
 * between them layers of labels. What stands in one layer never overlaps, and an arrow that passes
 * a layer has a place of its own in it.
 */
final class Layout {

  /** A place in a layer: a status, a label, or a gap through which an arrow passes. */
  static final class Place {
    final int layer;
    final double width;
    final double height;
    final List<String> lines;
    final List<Place> above = new ArrayList<>();
    final List<Place> below = new ArrayList<>();
    double x;
    double y;
    double layerTop;
    double layerBottom;

    Place(int layer, double width, double height, List<String> lines) {
      this.layer = layer;
      this.width = width;
      this.height = height;
      this.lines = lines;
    }

    double left() {
      return x - width / 2;
    }

    double top() {
      return y - height / 2;
    }

    double bottom() {
      return y + height / 2;
    }
  }

  /** The places of an arrow from its source to its target; one of them has the label. */
  record Route(Arrow arrow, List<Place> places, Place label) {}

  static final double STATUS_SIZE = 14;
  static final double LABEL_SIZE = 12;
  static final double LINE = 1.35;
  static final double MARGIN = 16;

  private static final double PASSING = 14;
  private static final double BETWEEN = 18;
  private static final double BELOW = 34;
  private static final int SWEEPS = 24;

  private final Map<OrderStatus, Integer> ranks = new HashMap<>();
  private final Map<OrderStatus, Integer> sequence = new HashMap<>();
  private final Map<OrderStatus, Place> statuses = new HashMap<>();
  private final List<Route> routes = new ArrayList<>();
  private final List<List<Place>> layers = new ArrayList<>();

  Layout(Picture picture) {
    List<Box> course =
        picture.boxes().stream().sorted(Comparator.comparingInt(Box::rank)).toList();
    for (Box box : course) {
      sequence.put(box.status(), sequence.size());
      ranks.put(box.status(), 0);
    }
    for (Box box : course) {
      picture.arrows().forEach(arrow -> push(arrow, box.status()));
    }
    course.forEach(box -> statuses.put(box.status(), place(box)));
    picture.arrows().forEach(arrow -> routes.add(route(arrow)));
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      sort(sweep % 2 == 0);
    }
    spread();
    stack();
  }

  private boolean leadsOn(Arrow arrow) {
    return sequence.getOrDefault(arrow.from(), 0) < sequence.getOrDefault(arrow.to(), 0);
  }

  private OrderStatus upper(Arrow arrow) {
    return leadsOn(arrow) ? arrow.from() : arrow.to();
  }

  private OrderStatus lower(Arrow arrow) {
    return leadsOn(arrow) ? arrow.to() : arrow.from();
  }

  private int rank(OrderStatus status) {
    return ranks.getOrDefault(status, 0);
  }

  /** A status stands below all from which an order comes. */
  private void push(Arrow arrow, OrderStatus from) {
    if (upper(arrow).equals(from)) {
      ranks.merge(lower(arrow), rank(from) + 1, Math::max);
    }
  }

  private Place place(Box box) {
    double width = Math.max(70, Lines.width(box.lines(), STATUS_SIZE) + 24);
    double height = box.lines().size() * STATUS_SIZE * LINE + 16;
    return added(2 * rank(box.status()), width, height, box.lines());
  }

  private Place added(int layer, double width, double height, List<String> lines) {
    Place place = new Place(layer, width, height, lines);
    while (layers.size() <= layer) {
      layers.add(new ArrayList<>());
    }
    layers.get(layer).add(place);
    return place;
  }

  Place of(OrderStatus status) {
    Place place = statuses.get(status);
    if (place == null) {
      throw new IllegalArgumentException("not in the picture: " + status);
    }
    return place;
  }

  List<Route> routes() {
    return routes;
  }

  private Route route(Arrow arrow) {
    Place top = of(upper(arrow));
    Place bottom = of(lower(arrow));
    int middle = (top.layer + bottom.layer) / 2;
    int labelled = middle % 2 == 1 ? middle : middle + 1;
    List<Place> places = new ArrayList<>(List.of(top));
    Place label = top;
    for (int layer = top.layer + 1; layer < bottom.layer; layer++) {
      Place next = layer == labelled
          ? added(
              layer,
              Lines.width(arrow.lines(), LABEL_SIZE) + 12,
              arrow.lines().size() * LABEL_SIZE * LINE + 8,
              arrow.lines())
          : added(layer, PASSING, 0, List.of());
      if (layer == labelled) {
        label = next;
      }
      places.add(next);
    }
    places.add(bottom);
    for (int i = 1; i < places.size(); i++) {
      places.get(i - 1).below.add(places.get(i));
      places.get(i).above.add(places.get(i - 1));
    }
    if (!leadsOn(arrow)) {
      Collections.reverse(places);
    }
    return new Route(arrow, List.copyOf(places), label);
  }

  /** Sorts each layer by the mean position of its neighbours in the layer before. */
  private void sort(boolean downwards) {
    number();
    for (int i = 1; i < layers.size(); i++) {
      List<Place> layer = layers.get(downwards ? i : layers.size() - 1 - i);
      layer.forEach(place -> place.y = mean(downwards ? place.above : place.below, place.x));
      layer.sort(Comparator.comparingDouble(place -> place.y));
      number();
    }
  }

  private void number() {
    for (List<Place> layer : layers) {
      for (int i = 0; i < layer.size(); i++) {
        layer.get(i).x = (i + 0.5) / layer.size();
      }
    }
  }

  private static double mean(List<Place> places, double otherwise) {
    return places.stream().mapToDouble(place -> place.x).average().orElse(otherwise);
  }

  /** Moves every place as near to its neighbours as the others in its layer allow. */
  private void spread() {
    for (List<Place> layer : layers) {
      layer.forEach(place -> place.x = 0);
      pack(layer);
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 0; i < layers.size(); i++) {
        List<Place> layer = layers.get(sweep % 2 == 0 ? i : layers.size() - 1 - i);
        for (Place place : layer) {
          List<Place> neighbours = new ArrayList<>(place.above);
          neighbours.addAll(place.below);
          place.x = mean(neighbours, place.x);
        }
        pack(layer);
      }
    }
    double left =
        layers.stream().flatMap(List::stream).mapToDouble(Place::left).min().orElse(0);
    layers.forEach(layer -> layer.forEach(place -> place.x += MARGIN - left));
  }

  /**
   * Keeps the sequence and the distances, with the least squares of moves: places that would
   * overlap form a block, which stands at the mean of its wishes.
   */
  private static void pack(List<Place> layer) {
    List<double[]> blocks = new ArrayList<>(); // mean, number
    double offset = 0;
    double[] offsets = new double[layer.size()];
    for (int i = 0; i < layer.size(); i++) {
      if (i > 0) {
        offset += (layer.get(i - 1).width + layer.get(i).width) / 2 + BETWEEN;
      }
      offsets[i] = offset;
      double[] block = {layer.get(i).x - offset, 1};
      while (!blocks.isEmpty() && blocks.get(blocks.size() - 1)[0] > block[0]) {
        double[] before = blocks.remove(blocks.size() - 1);
        double number = before[1] + block[1];
        block = new double[] {(before[0] * before[1] + block[0] * block[1]) / number, number};
      }
      blocks.add(block);
    }
    int i = 0;
    for (double[] block : blocks) {
      for (int n = 0; n < block[1]; n++, i++) {
        layer.get(i).x = block[0] + offsets[i];
      }
    }
  }

  private void stack() {
    double y = MARGIN;
    for (List<Place> layer : layers) {
      double height = layer.stream().mapToDouble(place -> place.height).max().orElse(0);
      for (Place place : layer) {
        place.y = y + height / 2;
        place.layerTop = y;
        place.layerBottom = y + height;
      }
      y += height + BELOW;
    }
  }

  double width() {
    return layers.stream()
            .flatMap(List::stream)
            .mapToDouble(place -> place.x + place.width / 2)
            .max()
            .orElse(0)
        + MARGIN;
  }

  double height() {
    return layers.stream()
            .flatMap(List::stream)
            .mapToDouble(Place::bottom)
            .max()
            .orElse(0)
        + MARGIN;
  }
}
