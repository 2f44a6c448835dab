package dev.bureau.schema;

import java.time.LocalDate;
import java.util.List;

/// An entity without annotations, described by `parcels.xml`.
class Parcel {
    Long number;
    String address;
    String note;
    LocalDate sent;
    int edition;
    List<Stop> stops;
    Slip slip;

    static class Stop {
        Long id;
        Parcel parcel;
    }

    static class Slip {
        Long id;
        Parcel parcel;
    }
}
