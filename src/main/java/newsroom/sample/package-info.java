/// The articles and comments of the demo: made up, the same at every start.
@NullMarked
package newsroom.sample;

import org.jspecify.annotations.NullMarked;
