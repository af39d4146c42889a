package dev.orderstatus.violations.open;

public class OpenClass {}
