package dev.bureau.field;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// The colour in which the badge of a constant is shown: chosen by the words in its name, always
/// the same for the same name.
enum Tone {
    GOOD(
            "PUBLISHED",
            "ACTIVE",
            "APPROVED",
            "ACCEPTED",
            "DONE",
            "LIVE",
            "OPEN",
            "ENABLED",
            "COMPLETED",
            "COMPLETE",
            "PAID",
            "DELIVERED",
            "SUCCESS",
            "SUCCEEDED",
            "CONFIRMED",
            "RESOLVED",
            "VERIFIED",
            "ADDED"),
    WAITING(
            "REVIEW",
            "PENDING",
            "WAITING",
            "SCHEDULED",
            "PROCESSING",
            "HOLD",
            "PAUSED",
            "WARNING",
            "UNPAID",
            "PARTIAL",
            "QUEUED",
            "MODERATION",
            "EXPIRING"),
    BAD(
            "REJECTED",
            "FAILED",
            "FAILURE",
            "BLOCKED",
            "BANNED",
            "DECLINED",
            "ERROR",
            "EXPIRED",
            "OVERDUE",
            "CANCELLED",
            "CANCELED",
            "SPAM",
            "DELETED",
            "SUSPENDED",
            "CRITICAL",
            "REFUSED",
            "LOCKED",
            "DENIED"),
    QUIET(
            "DRAFT",
            "NEW",
            "INACTIVE",
            "ARCHIVED",
            "DISABLED",
            "NONE",
            "UNKNOWN",
            "CLOSED",
            "HIDDEN",
            "OTHER",
            "UNPUBLISHED"),
    PLAIN;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<String> words;

    Tone(String... words) {
        this.words = Set.of(words);
    }

    static Tone of(Enum<?> constant) {
        var parts = constant.name().toUpperCase(Locale.ROOT).split("_");
        return Arrays.stream(values())
                .filter(tone -> Arrays.stream(parts).anyMatch(tone.words::contains))
                .findFirst()
                .orElse(PLAIN);
    }

    /// The name in the style sheet.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
