package dev.bureau.internal.data.index;

import dev.bureau.internal.data.index.IndexReport.Purpose;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// An index that a list could use.
///
/// @param path as [IndexReport.Use#path]
/// @param found the columns that are compared; empty of an order
/// @param order the columns that are sorted by
/// @param few whether the leading column has so few values that those behind it matter
/// @param words whether texts are found by what stands in them
record Wanted(
        Purpose purpose,
        String path,
        String table,
        List<Step> found,
        List<Step> order,
        boolean few,
        boolean words) {

    /// One column.
    ///
    /// @param column as statements name it
    record Step(String column, boolean descending, boolean nullable) {

        /// The name without quotes, as catalogs are compared.
        String plain() {
            return Wanted.plain(column);
        }
    }

    static String plain(String name) {
        return name.replace("\"", "").replace("`", "").toLowerCase(Locale.ROOT);
    }

    /// Whether the other one is wanted for the same.
    boolean same(Wanted other) {
        return purpose == other.purpose && path.equals(other.path) && words == other.words;
    }

    boolean servedBy(TableIndex index) {
        if (words) {
            return found.stream().allMatch(index::contains);
        }
        return switch (purpose) {
            case ORDER -> index.orders(order, few);
            case FILTER, SEARCH -> few ? index.finds(found, order) : index.finds(found);
        };
    }

    /// What is compared, and behind it what is sorted by.
    List<Step> steps() {
        return Stream.concat(found.stream(), order.stream()).toList();
    }

    /// The index as it will be.
    TableIndex as(String name) {
        return new TableIndex(
                name,
                !words,
                false,
                steps().stream()
                        .map(step ->
                                new TableIndex.Part(step.plain(), step.descending(), false, words))
                        .toList());
    }
}
