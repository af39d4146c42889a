package dev.orderstatus.testkit.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.order.Attributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CombinationsTests {

  private static Map<Attribute<?>, List<Object>> values(int attributes) {
    Map<Attribute<?>, List<Object>> values = new LinkedHashMap<>();
    for (int i = 0; i < attributes; i++) {
      values.put(Attribute.text("a" + i), List.of("x", "y"));
    }
    return values;
  }

  @Test
  void allCombinationsAreThereAndThePlainestIsFirst() {
    List<Attributes> all = Combinations.of(values(3), 27);

    assertThat(all).doesNotHaveDuplicates().hasSize(27).startsWith(Attributes.none());
  }

  @Test
  void whereThereAreTooManyTwoAtATimeAreGiven() {
    List<Attributes> some = Combinations.of(values(4), 80);

    // None, 4 attributes with 2 values each, and 6 pairs with 4 each.
    assertThat(some)
        .doesNotHaveDuplicates()
        .hasSize(1 + 4 * 2 + 6 * 4)
        .startsWith(Attributes.none())
        .allSatisfy(attributes -> assertThat(attributes.asMap()).hasSizeLessThanOrEqualTo(2));
  }

  @Test
  void whereThePairsAreTooManyAsWellOneAtATimeIsGiven() {
    assertThat(Combinations.of(values(4), 32))
        .doesNotHaveDuplicates()
        .hasSize(1 + 4 * 2)
        .startsWith(Attributes.none())
        .allSatisfy(attributes -> assertThat(attributes.asMap()).hasSizeLessThanOrEqualTo(1));
    assertThat(Combinations.of(values(4), 33)).hasSize(33);
  }

  @Test
  void allAtOnceAndAllButOneAreAddedWhereNotAllCombinationsAreThere() {
    assertThat(Combinations.andAllAtOnce(values(3), 27)).isEqualTo(Combinations.of(values(3), 27));
    assertThat(Combinations.andAllButOne(values(3), 27)).isEqualTo(Combinations.of(values(3), 27));
    // All with the first value of each, all with the last.
    assertThat(Combinations.andAllAtOnce(values(4), 80))
        .doesNotHaveDuplicates()
        .hasSize(33 + 2)
        .startsWith(Attributes.none());
    assertThat(Combinations.andAllButOne(values(4), 80))
        .doesNotHaveDuplicates()
        .hasSize(33 + 2 + 2 * 4);
  }
}
