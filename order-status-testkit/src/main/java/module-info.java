/** Fixtures, generators, contracts and architecture rules for tests, and the command-line tool. */
module dev.orderstatus.testkit {
  requires transitive dev.orderstatus.core;
  requires static com.tngtech.archunit;
  requires static de.siegmar.fastcsv;
  requires static info.picocli;
  requires static net.jqwik.api;
  requires static org.immutables.value.annotations;
  requires static org.junit.jupiter.api;
  requires static tools.jackson.databind;

  exports dev.orderstatus.testkit.archunit;
  exports dev.orderstatus.testkit.contract;
  exports dev.orderstatus.testkit.coverage;
  exports dev.orderstatus.testkit.explore;
  exports dev.orderstatus.testkit.fixture;
  exports dev.orderstatus.testkit.golden;
  exports dev.orderstatus.testkit.jqwik;
  exports dev.orderstatus.testkit.log;
  exports dev.orderstatus.testkit.scenario;
  exports dev.orderstatus.testkit.stream;

  // Options and arguments are put into the fields of the commands.
  opens dev.orderstatus.testkit.cli to
      info.picocli;
  // A value that is given back as it was written.
  opens dev.orderstatus.testkit.cli.json to
      tools.jackson.databind;
}
