package dev.orderstatus.api.parts;

/** Assembles the numbers of a standing. */
final class Numbers {

  private final long[] numbers = new long[StandingNumber.values().length];

  private Numbers() {}

  /** The numbers, each at its index. */
  static long[] of(UnitTally units, MoneyTally money) {
    Numbers all = new Numbers();
    all.putUnits(units);
    all.putMoney(money);
    return all.numbers;
  }

  private void putUnits(UnitTally units) {
    long open = units.active() - units.out();
    long arrived = units.count(CountsAs.ARRIVED);
    long packed = units.count(CountsAs.PACKED);
    put(StandingNumber.UNITS_ACTIVE, units.active());
    put(StandingNumber.UNITS_CANCELED, units.canceled());
    put(StandingNumber.UNITS_OUT, units.out());
    put(StandingNumber.UNITS_ARRIVED, arrived);
    put(StandingNumber.UNITS_RETURNED, units.count(CountsAs.RETURNED));
    put(StandingNumber.OPEN, open);
    put(StandingNumber.PACKED, packed);
    put(StandingNumber.TO_PACK, Math.max(open - packed, 0));
    put(StandingNumber.UNDER_WAY, units.out() - arrived);
    put(StandingNumber.READY, units.count(CountsAs.READY));
    put(StandingNumber.LOST, units.count(CountsAs.LOST));
    put(StandingNumber.CAME_BACK, units.count(CountsAs.CAME_BACK));
  }

  private void putMoney(MoneyTally money) {
    put(StandingNumber.DUE, money.due());
    put(StandingNumber.CAPTURED, money.captured());
    put(StandingNumber.REFUNDED, money.refunded());
    put(StandingNumber.NET, money.net());
    put(StandingNumber.AUTHORIZED, money.authorized());
    put(StandingNumber.AGREED, money.agreed());
    put(StandingNumber.TO_PAY, money.toPay());
    put(StandingNumber.TO_SECURE, money.toSecure());
    put(StandingNumber.TO_GIVE_BACK, money.toGiveBack());
  }

  private void put(StandingNumber number, long value) {
    numbers[number.place()] = value;
  }
}
