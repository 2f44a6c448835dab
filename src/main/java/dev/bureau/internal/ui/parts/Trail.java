package dev.bureau.internal.ui.parts;

import java.util.List;

/// A page that says where it stands: what the breadcrumbs show.
public interface Trail {

    /// The steps from the home page, which is left out, to this page.
    List<Crumb> trail();

    /// A step of the way.
    ///
    /// @param path the address, empty for the page itself
    record Crumb(String label, String path) {

        /// The page itself.
        public static Crumb here(String label) {
            return new Crumb(label, "");
        }
    }
}
