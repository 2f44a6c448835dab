package dev.bureau.internal.data.paging;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.question.Question;
import dev.bureau.query.ListQuery;
import java.util.Optional;

/// Tells a list from others, so that something may be remembered of it: whose rows it has, who
/// looks at it with which rights, and what is asked.
///
/// @param actor empty where it makes no difference
/// @param end from where it is read
public record ListName(
        String entity, String tenant, Optional<Actor> actor, ListQuery query, String end) {

    static ListName of(Question question, String tenant) {
        return new ListName(
                question.model().name(),
                tenant,
                Optional.of(question.actor()),
                question.query(),
                "");
    }
}
