package dev.orderstatus.violations.spelling;

record Delivery(String fulfilment) {}
