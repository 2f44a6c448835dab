/// Small models of many houses, made as people make them who never heard of the back office.
@NullUnmarked
package dev.bureau.internal.model.shapes;

import org.jspecify.annotations.NullUnmarked;
