/// The example application: the back office of a small newspaper.
@NullMarked
package newsroom;

import org.jspecify.annotations.NullMarked;
