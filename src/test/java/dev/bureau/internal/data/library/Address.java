package dev.bureau.internal.data.library;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/// Where a book stands.
@Embeddable
public class Address {

    public @Nullable String room;

    public @Nullable Integer shelf;
}
