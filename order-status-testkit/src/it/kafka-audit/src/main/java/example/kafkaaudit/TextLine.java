package example.kafkaaudit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Values as lines of texts with tabs between them, which a console consumer can show. */
final class TextLine {

  private static final String TAB = "\t";

  private TextLine() {}

  static <T> Serde<T> serde(Function<T, List<String>> texts, Function<List<String>, T> read) {
    return Serdes.serdeFrom(
        (topic, value) -> value == null ? null : write(texts.apply(value)),
        (topic, bytes) -> bytes == null ? null : read.apply(read(bytes)));
  }

  /** Some texts, and after them the names and values of a map. */
  static List<String> with(Map<String, String> map, String... texts) {
    List<String> all = new ArrayList<>(List.of(texts));
    map.forEach((name, value) -> {
      all.add(name);
      all.add(value);
    });
    return all;
  }

  /** The map that comes after the first texts. */
  static Map<String, String> after(int first, List<String> texts) {
    Map<String, String> map = new HashMap<>();
    for (int i = first; i < texts.size(); i += 2) {
      map.put(texts.get(i), texts.get(i + 1));
    }
    return map;
  }

  private static byte[] write(List<String> texts) {
    return texts.stream()
        .map(text -> text.replace("\\", "\\\\")
            .replace(TAB, "\\t")
            .replace("\n", "\\n")
            .replace("\r", "\\r"))
        .collect(Collectors.joining(TAB))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> read(byte[] line) {
    return Stream.of(new String(line, StandardCharsets.UTF_8).split(TAB, -1))
        .map(text -> text.indexOf('\\') < 0 ? text : text.translateEscapes())
        .toList();
  }
}
