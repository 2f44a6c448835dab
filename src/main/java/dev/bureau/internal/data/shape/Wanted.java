package dev.bureau.internal.data.shape;

import dev.bureau.Total;
import java.io.Serializable;

/// A total that is asked for.
///
/// @param path the dotted path of a column
public record Wanted(String path, Total total) implements Serializable {}
