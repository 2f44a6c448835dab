package dev.bureau.query;

import java.util.List;

/// What rows must fulfil: the filter of a list, a selection, a row rule. Values are text in the
/// canonical form of the attribute's field type; the store turns them into typed parameters.
///
/// `new And(List.of())` holds for every row.
public sealed interface Condition {

    /// Holds for every row.
    Condition ALL = new And(List.of());

    /// Holds where all parts hold.
    record And(List<Condition> parts) implements Condition {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /// Holds where one of the parts holds; never, without parts.
    record Or(List<Condition> parts) implements Condition {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /// Holds where the part does not.
    record Not(Condition part) implements Condition {}

    /// Holds where the attribute at `path` compares so with the values.
    ///
    /// @param path a dotted path of attributes from the listed entity, over relations too
    /// @param operator how to compare
    /// @param values in the canonical text form; how many is the operator's matter
    record Compare(String path, Operator operator, List<String> values) implements Condition {
        public Compare {
            values = List.copyOf(values);
        }

        public Compare(String path, Operator operator, String... values) {
            this(path, operator, List.of(values));
        }
    }

    /// Holds where one row behind the relation at `path` fulfils the condition. Several
    /// requirements in it are those of one and the same row: "a comment that is not approved and
    /// from today".
    ///
    /// @param path a dotted path of relations from the listed entity
    /// @param condition its paths begin at the related row; [#ALL] asks for any row at all
    record Has(String path, Condition condition) implements Condition {}

    /// Holds where every word of the text is found in one of the entity's search fields.
    record Matches(String text) implements Condition {}
}
