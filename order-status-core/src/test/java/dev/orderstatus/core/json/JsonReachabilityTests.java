package dev.orderstatus.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What Jackson looks up by reflection is in the metadata that a native image reads. */
class JsonReachabilityTests {

  private static final Path ROOT =
      Path.of(System.getProperty("maven.multiModuleProjectDirectory", ".."));

  private static Stream<Class<?>> hierarchy(Class<?> type) {
    Stream<Class<?>> above =
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
    return Stream.concat(Stream.of(type), above.flatMap(JsonReachabilityTests::hierarchy));
  }

  private static boolean hasJson(Class<?> type) {
    return Stream.<AnnotatedElement[]>of(
            type.getDeclaredMethods(), type.getDeclaredConstructors(), type.getDeclaredFields())
        .flatMap(Arrays::stream)
        .anyMatch(member -> member.isAnnotationPresent(JsonValue.class)
            || member.isAnnotationPresent(JsonCreator.class));
  }

  /** The classes of all values that a shop gives or gets, and where their form is written. */
  private static Set<String> lookedUp(String module) {
    Set<Class<?>> all = new LinkedHashSet<>();
    Given.shown()
        .map(Object::getClass)
        .forEach(type ->
            hierarchy(type).filter(above -> above == type || hasJson(above)).forEach(all::add));
    return all.stream()
        .map(Class::getName)
        .filter(name -> name.startsWith("dev.orderstatus." + module + "."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ObjectNode entry(String type) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("type", type)
        .put("allDeclaredConstructors", true)
        .put("allDeclaredFields", true)
        .put("allDeclaredMethods", true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"api", "core"})
  void theMetadataOfEachJarNamesJustTheTypesThatJacksonLooksUp(String module) throws IOException {
    Path file = ROOT.resolve(
        "order-status-%1$s/src/main/resources/META-INF/native-image/dev.orderstatus/order-status-%1$s/reachability-metadata.json"
            .formatted(module));
    ObjectNode metadata = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
    ObjectNode expected = metadata.deepCopy();
    expected
        .putArray("reflection")
        .addAll(lookedUp(module).stream().map(JsonReachabilityTests::entry).toList());
    if ("write".equals(System.getProperty("orderstatus.golden"))) {
      Files.writeString(file, expected.toPrettyString() + "\n");
    }

    assertThat(JsonMapper.shared().readTree(Files.readString(file))).isEqualTo(expected);
  }
}
