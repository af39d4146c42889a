package dev.orderstatus.testkit.cli.json;

import io.vavr.control.Either;

/** A line of input: its number from 1, and its text or what is wrong with it. */
record Line(long number, Either<String, String> text) {}
