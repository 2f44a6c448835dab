package dev.bureau.internal.model;

/// What the values of an attribute are to people, beyond their class.
enum Meaning {
    MAIL,
    PHONE,
    IMAGE,
    LINK,
    SLUG,
    COLOR,
    COUNTRY,
    LANGUAGE,
    CURRENCY,
    NETWORK_ADDRESS,
    MARKDOWN,
    MONEY,
    PERCENTAGE,
    COORDINATE,
    BYTES,
    /// Nothing that is known.
    PLAIN
}
