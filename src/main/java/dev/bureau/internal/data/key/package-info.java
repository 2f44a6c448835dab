/// Which row is meant: keys of every shape, their columns, and the text that stands for them in
/// URLs. Stands on `gate`, since some keys are rows of others.
@NullMarked
package dev.bureau.internal.data.key;

import org.jspecify.annotations.NullMarked;
