package dev.bureau.internal.ui.parts;

import java.util.Optional;

/// How the application wants the back office to look.
///
/// @param name the product's name
/// @param path where the back office is mounted, such as `/admin`
/// @param logo the address of an image
/// @param accent the colour of links and buttons, as `#rrggbb`
/// @param radius the roundness of corners in pixels
/// @param compact whether rows stand close
/// @param notice a sentence over every page, such as that the data is only for trying out
public record Brand(
        String name,
        String path,
        Optional<String> logo,
        Optional<String> accent,
        Optional<Integer> radius,
        boolean compact,
        Optional<String> notice) {

    /// The title of the browser's tab for a page.
    public String pageTitle(String page) {
        return page.isEmpty() ? name : page + " · " + name;
    }
}
