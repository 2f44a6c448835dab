/// The people who write.
@NullMarked
package newsroom.people;

import org.jspecify.annotations.NullMarked;
