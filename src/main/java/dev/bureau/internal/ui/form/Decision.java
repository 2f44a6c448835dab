package dev.bureau.internal.ui.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the actor wants to become of a conflict.
///
/// @param theirs the inputs in which the other one's values replace what was typed
/// @param both the inputs whose texts hold the changes of both from now on; those where that is not
///   possible any more, because typing went on, are asked about once more
/// @param rows the children with which the other one's will is done: kept where the actor deleted
///   them, left deleted where the actor typed into them
/// @param gone the children that are not there any more and into which the actor typed
record Decision(
        Set<FormInput> theirs,
        Map<FormInput, Optional<String>> both,
        Set<ChildRow> rows,
        Set<ChildRow> gone) {}
