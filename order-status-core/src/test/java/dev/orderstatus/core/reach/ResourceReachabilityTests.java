package dev.orderstatus.core.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.spi.StatusPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the library asks for by name is in the metadata that a native image reads. */
class ResourceReachabilityTests {

  private static final String METADATA =
      "/META-INF/native-image/dev.orderstatus/order-status-core/reachability-metadata.json";
  private static final String SERVICES = "META-INF/services/" + StatusPlugin.class.getName();

  private static Set<String> resources = Set.of();
  private static Set<String> classes = Set.of();

  @BeforeAll
  static void useEverything() throws ReflectiveOperationException, IOException {
    try (Recorder recorder = new Recorder()) {
      Runnable everything = (Runnable) recorder
          .loadClass(Everything.class.getName())
          .getDeclaredConstructor()
          .newInstance();
      everything.run();
      resources = recorder.resources();
      classes = recorder.classes();
    }
  }

  private static List<String> globs() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(ResourceReachabilityTests.class.getResourceAsStream(METADATA))) {
      JsonNode all = JsonMapper.shared().readTree(file).get("resources");
      return StreamSupport.stream(all.spliterator(), false)
          .map(one -> one.get("glob").asString())
          .toList();
    }
  }

  private static boolean covers(String glob, String resource) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(resource));
  }

  @Test
  void everyResourceThatIsAskedForIsInTheMetadata() throws IOException {
    List<String> globs = globs();
    assertThat(resources)
        .hasSizeGreaterThan(80)
        .contains(SERVICES)
        .allMatch(resource -> globs.stream().anyMatch(glob -> covers(glob, resource)));
  }

  @Test
  void everyLineOfTheMetadataCoversWhatIsAskedFor() throws IOException {
    assertThat(globs())
        .allMatch(glob -> resources.stream().anyMatch(resource -> covers(glob, resource)));
  }

  @Test
  void noClassOfTheLibraryIsAskedForByName() {
    assertThat(classes).noneMatch(name -> name.startsWith("dev.orderstatus."));
  }
}
