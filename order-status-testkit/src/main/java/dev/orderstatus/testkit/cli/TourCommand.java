package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.testkit.cli.json.Json;
import dev.orderstatus.testkit.cli.tour.Tour;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "tour",
    description = "Plays the sample orders that come with the tool: what was decided, and why,"
        + " and what each customer would be told.")
final class TourCommand implements Runnable {

  private final Tool tool;

  @Mixin
  private FormatOption format = new FormatOption();

  TourCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public void run() {
    List<Tour> tours = tool.sets().stream()
        .map(StatusSet::id)
        .filter(Tour::hasSample)
        .map(id -> Tour.of(tool.lifecycle(id)))
        .toList();
    tool.out()
        .print(
            format.json()
                ? Json.write(Tour.json(tours)) + "\n"
                : tours.stream().map(Tour::text).collect(Collectors.joining("\n")));
  }
}
