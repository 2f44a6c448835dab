package dev.bureau.internal.data.paging;

import dev.bureau.internal.data.question.Sorted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Cuts the rows that follow a given one into segments, in their order, each of which an index can
/// find: those with the same value first, then the further values, then those without one.
///
/// A single condition would be shorter, but databases read everything from the beginning of a value
/// that many rows share.
public final class Segments {

    private final List<Sorted> steps;
    private final List<Boolean> empty;
    private final boolean itself;
    private final boolean rowwise;

    private Segments(List<Sorted> steps, List<Boolean> empty, boolean itself, boolean rowwise) {
        this.steps = steps;
        this.empty = empty;
        this.itself = itself;
        this.rowwise = rowwise;
    }

    /// The segments of all rows. Those with and without a related row are apart: so the database
    /// may begin with the related rows, in their order.
    public static List<List<Part>> all(List<Sorted> steps) {
        if (steps.isEmpty() || !steps.getFirst().related()) {
            return List.of(List.of());
        }
        var filled = List.<Part>of(new Part.Filled(0));
        var empty = List.<Part>of(new Part.Empty(0));
        return switch (steps.getFirst().empty()) {
            case NEVER -> List.of(List.of());
            case FIRST -> List.of(empty, filled);
            case LAST -> List.of(filled, empty);
        };
    }

    /// The segments behind a row; each is what its rows must fulfil.
    ///
    /// @param empty which columns are empty in that row
    /// @param itself whether the row itself belongs to them
    /// @param rowwise whether the database compares several columns at once
    public static List<List<Part>> behind(
            List<Sorted> steps, List<Boolean> empty, boolean itself, boolean rowwise) {
        return new Segments(steps, empty, itself, rowwise).from(0);
    }

    /// Those among rows that are the same in all steps before.
    private List<List<Part>> from(int step) {
        if (step == steps.size()) {
            return itself ? List.of(List.of()) : List.of();
        }
        return empty.get(step) ? behindNothing(step) : behindValue(step);
    }

    private List<List<Part>> behindNothing(int step) {
        var segments = new ArrayList<>(within(new Part.Empty(step), from(step + 1)));
        if (steps.get(step).empty() == Sorted.Empty.FIRST) {
            segments.add(List.of(new Part.Filled(step)));
        }
        return segments;
    }

    private List<List<Part>> behindValue(int step) {
        var last = together(step);
        var segments = new ArrayList<List<Part>>();
        if (last + 1 < steps.size()) {
            segments.addAll(same(step, last, from(last + 1)));
            segments.add(List.of(new Part.Behind(step, last, false)));
        } else {
            segments.add(List.of(new Part.Behind(step, last, itself)));
        }
        if (steps.get(step).empty() == Sorted.Empty.LAST) {
            segments.add(List.of(new Part.Empty(step)));
        }
        return segments;
    }

    /// The last step that can be compared together with this one.
    private int together(int step) {
        var last = step;
        while (rowwise
                && !steps.get(step).related()
                && last + 1 < steps.size()
                && !steps.get(last + 1).related()
                && steps.get(last + 1).empty() == Sorted.Empty.NEVER
                && steps.get(last + 1).descending() == steps.get(step).descending()) {
            last++;
        }
        return last;
    }

    private static List<List<Part>> same(int first, int last, List<List<Part>> segments) {
        return IntStream.rangeClosed(-last, -first)
                .boxed()
                .reduce(
                        segments,
                        (inner, step) -> within(new Part.Same(-step), inner),
                        (one, other) -> other);
    }

    private static List<List<Part>> within(Part part, List<List<Part>> segments) {
        return segments.stream()
                .map(segment -> Stream.concat(Stream.of(part), segment.stream()).toList())
                .toList();
    }
}
