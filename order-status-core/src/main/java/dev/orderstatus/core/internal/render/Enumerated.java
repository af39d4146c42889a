package dev.orderstatus.core.internal.render;

import java.util.List;

/** Values that are all meant, one after the other; a plain list is one of alternatives. */
record Enumerated(List<?> members) {}
