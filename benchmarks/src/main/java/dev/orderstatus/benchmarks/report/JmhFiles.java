package dev.orderstatus.benchmarks.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the results of JMH, and takes several rounds of a benchmark together. */
final class JmhFiles {
  private static final Map<String, Double> NANOS =
      Map.of("ns", 1.0, "us", 1e3, "ms", 1e6, "s", 1e9);

  private final Map<String, Rounds> rounds = new LinkedHashMap<>();

  private record Rounds(
      String group,
      String method,
      Map<String, String> params,
      int threads,
      List<Double> nanos,
      List<Double> bytes) {

    Timing timing() {
      double middle = Median.of(nanos);
      double spread = Median.quantile(nanos, 0.75) - Median.quantile(nanos, 0.25);
      return new Timing(group, method, params, threads, middle, spread / middle, Median.of(bytes));
    }
  }

  static List<Timing> read(List<Path> files) {
    JmhFiles all = new JmhFiles();
    for (Path file : files) {
      JsonMapper.shared().readTree(file.toFile()).forEach(all::add);
    }
    return all.rounds.values().stream().map(Rounds::timing).toList();
  }

  private void add(JsonNode result) {
    String[] name = result.get("benchmark").asString().split("\\.", -1);
    Map<String, String> params = new TreeMap<>();
    if (result.has("params")) {
      result
          .get("params")
          .properties()
          .forEach(param -> params.put(param.getKey(), param.getValue().asString()));
    }
    int threads = result.get("threads").asInt();
    Rounds into = rounds.computeIfAbsent(
        name[name.length - 2] + "." + name[name.length - 1] + params + threads,
        none -> new Rounds(
            name[name.length - 2],
            name[name.length - 1],
            params,
            threads,
            new ArrayList<>(),
            new ArrayList<>()));
    JsonNode metric = result.get("primaryMetric");
    String unit = metric.get("scoreUnit").asString();
    metric
        .get("rawData")
        .forEach(fork -> fork.forEach(
            iteration -> into.nanos().add(nanos(iteration.asDouble(), unit, threads))));
    JsonNode bytes = result.get("secondaryMetrics").get("gc.alloc.rate.norm");
    if (bytes != null) {
      into.bytes().add(bytes.get("score").asDouble());
    }
  }

  /** The time of one operation: the unit is a time per operation, or operations per time. */
  private static double nanos(double score, String unit, int threads) {
    Double perOperation = NANOS.get(unit.replace("/op", ""));
    Double perTime = NANOS.get(unit.replace("ops/", ""));
    if (perOperation != null) {
      return score * perOperation;
    }
    if (perTime != null) {
      return threads * perTime / score;
    }
    throw new IllegalArgumentException(
        "the unit of JMH is " + unit + "; expected a time per operation, or operations per time");
  }
}
