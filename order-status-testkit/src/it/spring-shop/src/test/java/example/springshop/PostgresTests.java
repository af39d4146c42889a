package example.springshop;

import org.junit.jupiter.api.Nested;

/** What holds on H2 holds on PostgreSQL. */
@OnPostgres
class PostgresTests {

  @Nested
  class StoredOrders extends StoredOrderTests {}

  @Nested
  class Overtaken extends OvertakenTests {}

  @Nested
  class Races extends RaceTests {

    @Override
    int rounds() {
      return 100;
    }
  }

  @Nested
  class WholeRaces extends WholeRaceTests {

    @Override
    int rounds() {
      return 100;
    }
  }
}
