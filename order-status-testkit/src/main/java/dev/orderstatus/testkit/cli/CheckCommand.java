package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.Remark;
import dev.orderstatus.core.SpokenLanguages;
import dev.orderstatus.testkit.cli.json.Json;
import dev.orderstatus.testkit.cli.text.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

@Command(
    name = "check",
    description = "Checks the definitions of status sets; exit status 1 where one has a problem.")
final class CheckCommand implements Callable<Integer> {

  /** What was found in one set; which plugin lacks which languages is no problem. */
  private record Checked(
      List<Problem> problems, List<Remark> remarks, Map<String, List<Locale>> lacking) {}

  private final Tool tool;

  @Mixin
  private FormatOption format = new FormatOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "SET",
      description = "The sets to check; all where none is named.")
  private List<String> ids = List.of();

  CheckCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public Integer call() {
    OrderStatuses statuses = tool.statuses();
    Map<String, Checked> found = new LinkedHashMap<>();
    for (String id : ids.isEmpty() ? statuses.ids() : ids) {
      found.put(id, checked(statuses, id));
    }
    statuses.problems().stream()
        .collect(Collectors.groupingBy(Problem::where, LinkedHashMap::new, Collectors.toList()))
        .forEach((id, problems) -> found.put(id, new Checked(problems, List.of(), Map.of())));
    tool.out().print(format.json() ? Json.write(json -> write(json, found)) + "\n" : text(found));
    return found.values().stream().allMatch(it -> it.problems().isEmpty())
        ? ExitStatus.WELL
        : ExitStatus.BAD;
  }

  private static Checked checked(OrderStatuses statuses, String id) {
    List<Problem> problems = problems(statuses, id);
    return problems.isEmpty()
        ? new Checked(
            problems, statuses.remarks(id), SpokenLanguages.of(statuses.set(id)).lacking())
        : new Checked(problems, List.of(), Map.of());
  }

  private static List<Problem> problems(OrderStatuses statuses, String id) {
    try {
      return statuses.problems(id);
    } catch (IllegalArgumentException unknown) {
      throw new CannotRunException(String.valueOf(unknown.getMessage()));
    }
  }

  private static String text(Map<String, Checked> found) {
    StringBuilder text = new StringBuilder();
    found.forEach((id, checked) -> {
      String set = Shown.oneLine(id);
      if (checked.problems().isEmpty()) {
        text.append(set).append(": no problems\n");
      }
      checked
          .problems()
          .forEach(problem -> text.append(
              "%s: %s: %s\n".formatted(set, kind(problem), Shown.oneLine(problem.toString()))));
      checked
          .remarks()
          .forEach(remark ->
              text.append("%s: remark: %s\n".formatted(set, Shown.oneLine(remark.toString()))));
      checked
          .lacking()
          .forEach((plugin, languages) -> text.append(
              "%s: remark: the plugin %s has no texts in %s; what it brings is told in English there\n"
                  .formatted(set, plugin, String.join(", ", tags(languages)))));
    });
    return text.toString();
  }

  private static List<String> tags(List<Locale> languages) {
    return languages.stream().map(Locale::toLanguageTag).toList();
  }

  private static void write(JsonGenerator json, Map<String, Checked> found) {
    json.writeStartObject();
    json.writeArrayPropertyStart("sets");
    found.forEach((set, checked) -> {
      json.writeStartObject();
      json.writeStringProperty("id", set);
      json.writeArrayPropertyStart("problems");
      for (Problem problem : checked.problems()) {
        json.writeStartObject();
        json.writeStringProperty("kind", kind(problem));
        json.writeStringProperty("where", problem.where());
        json.writeStringProperty("what", problem.what());
        if (!problem.plugins().isEmpty()) {
          json.writeArrayPropertyStart("plugins");
          problem.plugins().forEach(json::writeString);
          json.writeEndArray();
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      if (!checked.remarks().isEmpty() || !checked.lacking().isEmpty()) {
        writeRemarks(json, checked);
      }
      json.writeEndObject();
    });
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeRemarks(JsonGenerator json, Checked checked) {
    json.writeArrayPropertyStart("remarks");
    for (Remark remark : checked.remarks()) {
      json.writeStartObject();
      remark.plugin().ifPresent(plugin -> json.writeStringProperty("plugin", plugin));
      json.writeStringProperty("where", remark.where());
      json.writeStringProperty("what", remark.what());
      json.writeEndObject();
    }
    checked.lacking().forEach((plugin, languages) -> {
      json.writeStartObject();
      json.writeStringProperty("plugin", plugin);
      json.writeArrayPropertyStart("missingLanguages");
      tags(languages).forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    });
    json.writeEndArray();
  }

  private static String kind(Problem problem) {
    return problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
