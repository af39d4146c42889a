package dev.orderstatus.benchmarks.workflow;

import dev.orderstatus.api.order.Payment;
import java.time.Instant;

/** An order as a shop has it that writes its own switch. */
public record ShopOrder(Status status, Payment payment, Instant statusSince) {}
