package dev.orderstatus.violations.spelling;

record OrderCancelled() {}
