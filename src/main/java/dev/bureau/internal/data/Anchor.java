package dev.bureau.internal.data;

import java.util.List;

/// A row from which a stretch is read.
///
/// @param empty which of the columns that decide on the order are empty in it
record Anchor(Key key, List<Boolean> empty) {}
