/// Keys of every shape. The entities are as applications write them, without a word on nulls.
@NullUnmarked
package dev.bureau.mappings.keys;

import org.jspecify.annotations.NullUnmarked;
