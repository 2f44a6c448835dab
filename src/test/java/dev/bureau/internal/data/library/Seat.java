package dev.bureau.internal.data.library;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;

/// A place to read; its key is a record of two columns.
@Entity
public class Seat {

    @EmbeddedId public SeatKey key = new SeatKey("", 0);

    public boolean bright;

    @ElementCollection public List<String> equipment = new ArrayList<>();

    public Seat() {}

    public Seat(SeatKey key) {
        this.key = key;
    }
}
