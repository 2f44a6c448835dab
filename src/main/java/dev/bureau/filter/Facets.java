package dev.bureau.filter;

import java.util.List;
import java.util.Map;

/// Inputs that can say how many rows there are for each choice.
public interface Facets {

    /// The choices in sight, in the canonical text form.
    List<String> choices();

    /// Shows numbers of rows beside choices.
    ///
    /// @param counts in words by value: "12", "10,000+"; nothing stands beside other choices
    void showCounts(Map<String, String> counts);

    /// What to run when other choices come into sight, whose numbers are not known yet.
    default void whenOthers(Runnable count) {}
}
