package dev.orderstatus.violations.unmarked;

/** In a package that says nothing about null. */
record Unmarked() {}
