package dev.orderstatus.core.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The full cross of some dimensions: lazy, always in the same order, the last dimension fastest.
 */
final class Cross {

  private final Question seed;
  private final List<List<UnaryOperator<Question>>> dimensions;

  private Cross(Question seed, List<List<UnaryOperator<Question>>> dimensions) {
    this.seed = seed;
    this.dimensions = dimensions;
  }

  static Cross of(Question seed) {
    return new Cross(seed, List.of());
  }

  /** The same, crossed with the values; null is a value. */
  <T> Cross by(List<T> values, BiFunction<Question, T, Question> with) {
    List<UnaryOperator<Question>> dimension = new ArrayList<>();
    for (T value : values) {
      dimension.add(q -> with.apply(q, value));
    }
    List<List<UnaryOperator<Question>>> more = new ArrayList<>(dimensions);
    more.add(dimension);
    return new Cross(seed, more);
  }

  int size() {
    return dimensions.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
  }

  Stream<Question> stream() {
    return IntStream.range(0, size()).mapToObj(this::at);
  }

  private Question at(int index) {
    int rest = size();
    int left = index;
    Question question = seed;
    for (List<UnaryOperator<Question>> dimension : dimensions) {
      rest /= dimension.size();
      question = dimension.get(left / rest).apply(question);
      left %= rest;
    }
    return question;
  }
}
