/// The store: the one door to the data, and what hands a call to the room that answers it. What an
/// actor may see and do is decided behind this door; screens know the door and
/// [dev.bureau.internal.data.shape] and little else.
///
/// The rooms stand on each other, each on some of those above it in this list:
///
/// - `value`: what values are; `shape`: what goes in and out of the door
/// - `gate`: what an actor may see, and how rows are reached; `key`: which row is meant
/// - `basis`: what every room works with; `column`: what columns hold; `relation`: how rows hang
///   together
/// - `question`: from a question to a statement; `paging`: stretches of an order; `row`: rows and
///   names
/// - `repair`: rows that cannot be read; `sum`: counts, totals and groups; `list`: all a list asks
/// - `picture`: rows as forms show them; `history`: what was done to them
/// - `write`: one edit; `bulk`: many rows at once, and deletions
///
/// Beside them stand `index`, `hints`, `account` and `view`, which have tables of their own or ask
/// the database about itself.
@NullMarked
package dev.bureau.internal.data;

import org.jspecify.annotations.NullMarked;
