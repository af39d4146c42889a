package dev.orderstatus.benchmarks.workflow;

/** One order and what is asked of it. */
public record Question(ShopOrder order, Ask ask) {}
