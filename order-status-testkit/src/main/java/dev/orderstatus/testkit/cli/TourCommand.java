package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.testkit.cli.json.Json;
import dev.orderstatus.testkit.cli.tour.Tour;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "tour",
    description = "Shows on one screen what the library is for; with a set, or --all, plays the"
        + " sample orders that come with the tool: what was decided, why, and what each customer"
        + " reads.")
final class TourCommand implements Runnable {

  private static final String FIRST = "webshop";

  private final Tool tool;

  @Mixin
  private FormatOption format = new FormatOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "SET",
      description = "The status set whose sample orders are played.")
  private Optional<String> id = Optional.empty();

  @Option(names = "--all", description = "Plays every sample order of every set without parts.")
  private boolean all;

  @Option(
      names = "--locale",
      paramLabel = "L",
      description = "The language in which the customers read, such as nl.")
  private Optional<String> locale = Optional.empty();

  TourCommand(Tool tool) {
    this.tool = tool;
  }

  @Override
  public void run() {
    Optional<Locale> language = locale.map(CommonOptions::language);
    List<Tour> tours = (all ? setsWithoutParts() : List.of(id.map(this::set).orElse(FIRST)))
        .stream()
            .map(set -> id.isEmpty() && !all
                ? Tour.first(tool.lifecycle(set))
                : Tour.of(tool.lifecycle(set)))
            .map(tour -> language.map(tour::in).orElse(tour))
            .toList();
    tool.out().print(format.json() ? Json.write(Tour.json(tours)) + "\n" : text(tours));
  }

  private String text(List<Tour> tours) {
    return all || id.isPresent()
        ? tours.stream().map(Tour::text).collect(Collectors.joining("\n"))
        : tours.get(0).screen(Ansi.AUTO.enabled());
  }

  /** A set with parts is played by name only: its orders are those of another set, and longer. */
  private List<String> setsWithoutParts() {
    return everySet().stream().filter(set -> tool.set(set).kinds().isEmpty()).toList();
  }

  private List<String> everySet() {
    return tool.sets().stream().map(StatusSet::id).filter(Tour::hasSample).toList();
  }

  private String set(String given) {
    String set = tool.set(given).id();
    if (!Tour.hasSample(set)) {
      throw new CannotRunException("there are no sample orders of %s; expected one of %s"
          .formatted(set, String.join(", ", everySet())));
    }
    return set;
  }
}
