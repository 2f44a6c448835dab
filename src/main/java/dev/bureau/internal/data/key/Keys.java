package dev.bureau.internal.data.key;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// The keys of many rows: eight bytes each where they are whole numbers, as most are.
public final class Keys extends AbstractList<Key> implements RandomAccess {

    private final List<@Nullable Object> others = new ArrayList<>();
    private long[] numbers = new long[64];
    private int size;
    private int parts = 1;

    /// Appends the key that a row of a result consists of. All have the same columns.
    public void add(@Nullable Object[] row) {
        if (row.length == 1 && row[0] instanceof Long number && others.isEmpty()) {
            numbers = size < numbers.length ? numbers : Arrays.copyOf(numbers, size * 2);
            numbers[size] = number;
        } else {
            parts = row.length;
            others.addAll(Arrays.asList(row));
        }
        size++;
    }

    @Override
    public Key get(int index) {
        return others.isEmpty()
                ? new Key(List.of(numbers[index]))
                : new Key(others.subList(index * parts, (index + 1) * parts));
    }

    @Override
    public int size() {
        return size;
    }
}
