package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever form a log is written in, the report is the same, apart from how it was read. */
class ReplayFormProperties {

  private static final Instant START = Instant.parse("2026-10-24T08:00:00Z");
  private static final List<String> STATUSES =
      List.of("received", "waiting-for-payment", "processing", "shipped", "canceled", "lost");

  record Row(String order, int minute, String status) {
    Instant at() {
      return START.plusSeconds(60L * minute);
    }
  }

  /** How a log is written. */
  record Form(
      String times,
      String zone,
      String delimiter,
      String charset,
      boolean quoted,
      String spelling,
      long columns) {
    private String time(Instant at) {
      ZonedDateTime local = at.atZone(ZoneId.of(zone));
      return switch (times) {
        case "seconds" -> Long.toString(at.getEpochSecond());
        case "millis" -> Long.toString(at.toEpochMilli());
        case "utc" -> at.toString();
        default -> DateTimeFormatter.ofPattern(times, Locale.ENGLISH).format(local);
      };
    }

    private String status(String status) {
      return switch (spelling) {
        case "upper" -> status.toUpperCase(Locale.ROOT).replace('-', '_');
        case "title" ->
          status.substring(0, 1).toUpperCase(Locale.ROOT) + status.substring(1).replace('-', ' ');
        default -> status;
      };
    }

    byte[] write(List<Row> rows) {
      Map<String, Function<Row, String>> columns = new LinkedHashMap<>();
      columns.put("order_code", Row::order);
      columns.put("at", row -> time(row.at()));
      columns.put("status", row -> status(row.status()));
      columns.put("note", row -> "é");
      List<String> names = new ArrayList<>(columns.keySet());
      Collections.shuffle(names, new Random(columns()));
      String text = line(names)
          + rows.stream()
              .map(row ->
                  line(names.stream().map(name -> columns.get(name).apply(row)).toList()))
              .collect(Collectors.joining());
      boolean marked = charset.startsWith("UTF-16");
      return ((marked ? "\uFEFF" : "") + text).getBytes(Charset.forName(charset));
    }

    private String line(List<String> fields) {
      return fields.stream()
          .map(field -> quoted ? " \"" + field + "\" " : field)
          .collect(Collectors.joining(delimiter, "", "\r\n"));
    }
  }

  private static JsonNode report(byte[] log, Form form) {
    List<String> arguments = new ArrayList<>(List.of(
        "replay",
        "--set",
        "webshop",
        "--format",
        "json",
        "--sort",
        "--setting",
        "time-zone=" + form.zone()));
    if (form.charset().equals("windows-1252")) {
      arguments.addAll(List.of("--encoding", "windows-1252"));
    }
    arguments.add("-");
    Ran ran = Ran.withInput(log, arguments.toArray(new String[0]));
    assertThat(ran.status()).as(ran.err()).isLessThan(2);
    ObjectNode report = (ObjectNode) JsonMapper.shared().readTree(ran.out());
    // The words are told as the log has them.
    report.remove("unknownStatuses");
    return report.without("read");
  }

  @Property(tries = 60)
  void theReportIsTheSameInEveryForm(
      @ForAll("rows") List<Row> rows, @ForAll("forms") Form form, @ForAll long shuffled) {
    Form plain = new Form("utc", form.zone(), ",", "UTF-8", false, "code", 0);
    List<Row> mixed = new ArrayList<>(rows);
    Collections.shuffle(mixed, new Random(shuffled));

    assertThat(report(form.write(mixed), form)).isEqualTo(report(plain.write(rows), plain));
  }

  @Property(tries = 40)
  void theReportIsTheSameLongAndWide(@ForAll("rows") List<Row> rows, @ForAll long shuffled) {
    List<String> names = new ArrayList<>(STATUSES.subList(0, 5));
    Map<String, Map<String, Row>> orders = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> !row.status().equals("lost"))
        .forEach(row -> orders
            .computeIfAbsent(row.order(), none -> new LinkedHashMap<>())
            .put(row.status(), row));
    String log = "order_code,status,at\n"
        + orders.values().stream()
            .flatMap(cells -> cells.values().stream())
            .map(row -> row.order() + "," + row.status() + "," + row.at() + "\n")
            .collect(Collectors.joining());
    Collections.shuffle(names, new Random(shuffled));
    String wide = "id;" + String.join(";", names) + "\n"
        + orders.entrySet().stream()
            .map(order -> order.getKey() + ";"
                + names.stream()
                    .map(name -> order.getValue().containsKey(name)
                        ? order.getValue().get(name).at().toString()
                        : "")
                    .collect(Collectors.joining(";"))
                + "\n")
            .collect(Collectors.joining());

    ObjectNode ofLong = read(log, "--sort");
    ObjectNode ofWide = read(wide, "--map", map().toString());
    assertThat(ofWide).isEqualTo(ofLong);
  }

  private static ObjectNode read(String log, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("replay", "--set", "webshop", "--format", "json"));
    arguments.addAll(List.of(options));
    arguments.add("-");
    Ran ran = Ran.withInput(log.getBytes(StandardCharsets.UTF_8), arguments.toArray(new String[0]));
    assertThat(ran.status()).as(ran.err()).isLessThan(2);
    return ((ObjectNode) JsonMapper.shared().readTree(ran.out())).without("read");
  }

  private static Path map() {
    try {
      Path map = Files.createTempFile("map", ".properties");
      map.toFile().deleteOnExit();
      Files.writeString(
          map,
          "column.id=order_code\n"
              + STATUSES.subList(0, 5).stream()
                  .map(status -> "time." + status + "=" + status + "\n")
                  .collect(Collectors.joining()));
      return map;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** At most one row an order and minute, as nobody knows which of two came first. */
  @Provide
  Arbitrary<List<Row>> rows() {
    return Combinators.combine(
            Arbitraries.of("A-1", "B 2", "C", "D"),
            Arbitraries.integers().between(0, 3000),
            Arbitraries.of(STATUSES))
        .as(Row::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .uniqueElements(row -> row.order() + row.minute());
  }

  @Provide
  Arbitrary<Form> forms() {
    return Combinators.combine(
            Arbitraries.of(
                "utc",
                "yyyy-MM-dd HH:mm:ss Z",
                "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "yyyy-MM-dd HH:mm:ss",
                "yyyy/MM/dd HH:mm",
                "dd.MM.yyyy HH:mm",
                "M/d/yyyy h:mm a",
                "MM-dd-yy HH:mm",
                "seconds",
                "millis"),
            Arbitraries.of("UTC", "Asia/Kolkata", "America/Bogota"),
            Arbitraries.of(",", ";", "\t", "|"),
            Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"),
            Arbitraries.of(true, false),
            Arbitraries.of("code", "upper", "title"),
            Arbitraries.longs())
        .as(Form::new);
  }
}
