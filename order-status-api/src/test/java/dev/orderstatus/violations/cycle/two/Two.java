package dev.orderstatus.violations.cycle.two;

import dev.orderstatus.violations.cycle.one.One;

public record Two(One one) {}
