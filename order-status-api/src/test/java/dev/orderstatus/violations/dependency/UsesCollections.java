package dev.orderstatus.violations.dependency;

import io.vavr.collection.List;

record UsesCollections(List<String> names) {}
