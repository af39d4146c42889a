package dev.orderstatus.core.internal.render;

import java.util.List;

/** Values that all apply, joined by "and"; a plain list holds alternatives. */
record Enumerated(List<?> members) {}
