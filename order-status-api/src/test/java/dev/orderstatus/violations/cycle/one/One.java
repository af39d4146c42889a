package dev.orderstatus.violations.cycle.one;

import dev.orderstatus.violations.cycle.two.Two;

public record One(Two two) {}
