package bench.forms;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/// Fifteen of the attributes of a dossier, of the kinds that most forms have.
@Embeddable
public class Part {

    /// How far it is.
    public enum State {
        OPEN,
        CHECKED,
        CLOSED
    }

    String title;
    String reference;
    String contact;

    @Column(length = 4_000)
    String summary;

    @Column(length = 4_000)
    String remarks;

    int pieces;
    Integer pages;
    Long number;
    BigDecimal price;
    boolean settled;
    Boolean approved;
    LocalDate due;
    Instant changed;
    State state;

    @ManyToOne(fetch = FetchType.LAZY)
    Holder holder;

    protected Part() {}

    Part(int place, Holder holder) {
        title = "Title " + place;
        reference = "R-" + place;
        contact = "Contact " + place;
        summary = "What it is about. ".repeat(20);
        remarks = "What else is known. ".repeat(10);
        pieces = place;
        pages = place * 10;
        number = place * 1_000_000L;
        price = BigDecimal.valueOf(place, 2);
        settled = place % 2 == 0;
        due = LocalDate.of(2026, 1, 1).plusDays(place);
        changed = Instant.parse("2026-01-01T10:00:00Z").plusSeconds(place);
        state = State.CHECKED;
        this.holder = holder;
    }
}
