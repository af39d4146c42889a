package dev.orderstatus.core.internal.render;

/** The end of a time, a day or an instant, with the word for "by" before it. */
record By(Object end) {}
