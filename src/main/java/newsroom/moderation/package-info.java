/// What happens to the comments of readers.
@NullMarked
package newsroom.moderation;

import org.jspecify.annotations.NullMarked;
