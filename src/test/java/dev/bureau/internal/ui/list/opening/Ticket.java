package dev.bureau.internal.ui.list.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody's request, of which mostly the open ones are looked at.
@Entity
public class Ticket {

    @Id @GeneratedValue @Nullable Long id;

    @Column(nullable = false)
    String subject = "";

    @Enumerated(EnumType.STRING)
    @Nullable State state;

    @Nullable LocalDate due;

    int points;

    /// How far a request is.
    public enum State {
        OPEN,
        WAITING,
        CLOSED
    }

    public @Nullable State getState() {
        return state;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public String getSubject() {
        return subject;
    }

    public int getPoints() {
        return points;
    }
}
