package dev.orderstatus.testkit.cli.tour;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** The sample log of a set, from its two files. */
final class Sample {

  private final List<NamedCsvRecord> rows;
  private final Properties stories;

  private Sample(List<NamedCsvRecord> rows, Properties stories) {
    this.rows = rows;
    this.stories = stories;
  }

  static boolean exists(String set) {
    return Sample.class.getResource(set + ".csv") != null;
  }

  static Sample of(String set) {
    try (CsvReader<NamedCsvRecord> csv =
            CsvReader.builder().ofNamedCsvRecord(reader(set + ".csv"));
        InputStreamReader titles = reader(set + ".properties")) {
      Properties stories = new Properties();
      stories.load(titles);
      return new Sample(csv.stream().toList(), stories);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the sample of " + set, unreadable);
    }
  }

  /** The rows of each order, in the order in which the orders first appear. */
  Map<String, List<SampleRow>> rowsByOrder() {
    Map<String, List<SampleRow>> orders = new LinkedHashMap<>();
    for (NamedCsvRecord row : rows) {
      orders.merge(
          row.getField("order_code"),
          List.of(new SampleRow(row)),
          (all, one) -> Stream.concat(all.stream(), one.stream()).toList());
    }
    return orders;
  }

  String title(String order) {
    return stories.getProperty(order + ".title", "");
  }

  /** The languages of the customer; none for an order that is gone. */
  List<Locale> languages(String order) {
    return list(order + ".languages", "en").map(Locale::forLanguageTag).toList();
  }

  /** The instants at which the customer looks; none if the sample names none. */
  List<Instant> looks(String order) {
    return list(order + ".looks", "").map(Instant::parse).toList();
  }

  private Stream<String> list(String key, String otherwise) {
    return Stream.of(stories.getProperty(key, otherwise).split(",", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty());
  }

  private static InputStreamReader reader(String file) {
    InputStream stream = Sample.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("there is no sample file " + file);
    }
    return new InputStreamReader(stream, UTF_8);
  }
}
