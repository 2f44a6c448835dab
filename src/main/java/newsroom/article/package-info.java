/// Articles, what they are filed under, and what readers wrote below them.
@NullMarked
package newsroom.article;

import org.jspecify.annotations.NullMarked;
