package dev.orderstatus.benchmarks.start;

/** The actions of the web shop. */
enum Step {
  PLACE,
  PAY,
  PAYMENT_RECEIVED,
  PAYMENT_INTERRUPTED,
  AWAIT_PAYMENT,
  PROCESS,
  WAIVE_PAYMENT,
  SHIP,
  CANCEL,
  REOPEN,
  UNSHIP,
  VIEW
}
