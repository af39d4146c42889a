package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.Remark;
import dev.orderstatus.core.SpokenLanguages;
import dev.orderstatus.testkit.cli.json.Json;
import dev.orderstatus.testkit.cli.text.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
    name = "check",
    description = "Checks the definitions of status sets; exit status 1 where one has a problem.")
final class CheckCommand implements Callable<Integer> {

  /** The findings in one set; a language that a plugin lacks is no problem. */
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
    tool.out().print(format.json() ? json(found) + "\n" : text(found));
    return found.values().stream().allMatch(value -> value.problems().isEmpty())
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
              "%s: remark: the plugin %s has no texts in %s; what it brings is shown in English there\n"
                  .formatted(set, plugin, String.join(", ", tags(languages)))));
    });
    return text.toString();
  }

  private static List<String> tags(List<Locale> languages) {
    return languages.stream().map(Locale::toLanguageTag).toList();
  }

  private static String json(Map<String, Checked> found) {
    List<ObjectNode> sets = new ArrayList<>();
    found.forEach((set, checked) -> {
      ObjectNode json = Json.object()
          .put("id", set)
          .putPOJO(
              "problems", checked.problems().stream().map(CheckCommand::json).toList());
      List<ObjectNode> remarks = remarks(checked);
      sets.add(remarks.isEmpty() ? json : json.putPOJO("remarks", remarks));
    });
    return Json.write(Json.object().putPOJO("sets", sets));
  }

  private static ObjectNode json(Problem problem) {
    ObjectNode json = Json.object()
        .put("kind", kind(problem))
        .put("where", problem.where())
        .put("what", problem.what());
    return problem.plugins().isEmpty() ? json : json.putPOJO("plugins", problem.plugins());
  }

  private static List<ObjectNode> remarks(Checked checked) {
    List<ObjectNode> remarks = new ArrayList<>();
    for (Remark remark : checked.remarks()) {
      ObjectNode json = Json.object();
      remark.plugin().ifPresent(plugin -> json.put("plugin", plugin));
      remarks.add(json.put("where", remark.where()).put("what", remark.what()));
    }
    checked
        .lacking()
        .forEach((plugin, languages) -> remarks.add(
            Json.object().put("plugin", plugin).putPOJO("missingLanguages", tags(languages))));
    return remarks;
  }

  private static String kind(Problem problem) {
    return problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
