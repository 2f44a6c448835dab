package dev.bureau.internal.data.library;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/// A place to read; its key is a record of two columns.
@Entity
public class Seat {

    @EmbeddedId public SeatKey key = new SeatKey("", 0);

    public boolean bright;

    public Seat() {}

    public Seat(SeatKey key) {
        this.key = key;
    }
}
