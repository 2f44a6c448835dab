/// What every room above works with: the models and the connection of one persistence unit, and
/// transactions that read within a time, or until they are called off.
@NullMarked
package dev.bureau.internal.data.basis;

import org.jspecify.annotations.NullMarked;
