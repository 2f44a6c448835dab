package dev.bureau.internal.data.shape;

import dev.bureau.query.ListQuery;
import java.util.List;

/// A checked question.
///
/// @param query what is left of it to ask
/// @param problems what was left out
public record Checked(ListQuery query, List<Problem> problems) {}
