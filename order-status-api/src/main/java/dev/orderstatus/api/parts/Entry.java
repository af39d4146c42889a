package dev.orderstatus.api.parts;
public record Entry(EntrySort sort, String number, java.util.OptionalLong amount, java.time.Instant at) {}
