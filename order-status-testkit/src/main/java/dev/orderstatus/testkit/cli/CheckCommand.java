package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.cli.json.Json;
import dev.orderstatus.testkit.cli.text.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

@Command(
    name = "check",
    description = "Checks the definitions of status sets; exit status 1 where one has a problem.")
final class CheckCommand implements Callable<Integer> {

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
    Map<String, List<Problem>> found = new LinkedHashMap<>();
    for (String id : ids.isEmpty() ? statuses.ids() : ids) {
      found.put(id, problems(statuses, id));
    }
    if (ids.isEmpty()) {
      statuses
          .problems()
          .forEach(problem ->
              found.computeIfAbsent(problem.where(), none -> new ArrayList<>()).add(problem));
    }
    tool.out().print(format.json() ? Json.write(json -> write(json, found)) + "\n" : text(found));
    return found.values().stream().allMatch(List::isEmpty) ? ExitStatus.WELL : ExitStatus.BAD;
  }

  private static List<Problem> problems(OrderStatuses statuses, String id) {
    try {
      return statuses.problems(id);
    } catch (IllegalArgumentException unknown) {
      throw new CannotRunException(String.valueOf(unknown.getMessage()));
    }
  }

  private static String text(Map<String, List<Problem>> found) {
    StringBuilder text = new StringBuilder();
    found.forEach((set, problems) -> {
      if (problems.isEmpty()) {
        text.append(set).append(": no problems\n");
      }
      problems.forEach(problem -> text.append(
          "%s: %s: %s\n".formatted(set, kind(problem), Shown.oneLine(problem.toString()))));
    });
    return text.toString();
  }

  private static void write(JsonGenerator json, Map<String, List<Problem>> found) {
    json.writeStartObject();
    json.writeArrayPropertyStart("sets");
    found.forEach((set, problems) -> {
      json.writeStartObject();
      json.writeStringProperty("id", set);
      json.writeArrayPropertyStart("problems");
      for (Problem problem : problems) {
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
      json.writeEndObject();
    });
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String kind(Problem problem) {
    return problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
