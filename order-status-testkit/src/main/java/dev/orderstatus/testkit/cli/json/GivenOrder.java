package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.order.OrderSnapshot;

/** An order as it was given, and which of its instants were: one to be placed may have none yet. */
record GivenOrder(OrderSnapshot order, boolean statusSinceGiven, boolean placedAtGiven) {}
