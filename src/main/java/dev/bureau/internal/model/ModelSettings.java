package dev.bureau.internal.model;

import java.util.Set;

/// What the application set for the model of its entities.
///
/// @param declaredOnly whether entities without an admin have no pages
/// @param silencedChecks ids of checks that are not reported
public record ModelSettings(boolean declaredOnly, Set<String> silencedChecks) {}
