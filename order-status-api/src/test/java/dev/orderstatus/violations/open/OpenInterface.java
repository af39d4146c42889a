package dev.orderstatus.violations.open;

public interface OpenInterface {}
