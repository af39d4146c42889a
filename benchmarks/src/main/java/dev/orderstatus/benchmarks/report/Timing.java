package dev.orderstatus.benchmarks.report;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What JMH measured of one benchmark with one choice of parameters.
 *
 * @param group the class, without its package
 * @param method the method
 * @param params the parameters, by name
 * @param threads how many threads ran it
 * @param nanos the median time of one operation of one thread, over all iterations of all rounds
 * @param spread how far the middle half of the iterations spreads, as a part of the median
 * @param bytes what one operation allocates; not a number where it was not measured
 */
record Timing(
    String group,
    String method,
    Map<String, String> params,
    int threads,
    double nanos,
    double spread,
    double bytes) {

  /** The name under which a claim finds it: {@code Class.method}, and its parameters. */
  String key() {
    return group + "." + name();
  }

  String name() {
    return params.isEmpty()
        ? method
        : params.entrySet().stream()
            .map(param -> param.getKey() + "=" + param.getValue())
            .collect(Collectors.joining(",", method + ":", ""));
  }
}
