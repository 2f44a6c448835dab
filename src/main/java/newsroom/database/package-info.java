/// Where the newsroom keeps its data: the database that was named, or one of its own.
@NullMarked
package newsroom.database;

import org.jspecify.annotations.NullMarked;
