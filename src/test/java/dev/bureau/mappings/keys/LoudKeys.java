package dev.bureau.mappings.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;

/// Keys from related rows over columns that are named in capitals, which a naming strategy puts
/// into small letters at one end only.
final class LoudKeys {

    private LoudKeys() {}

    @Entity(name = "Lease")
    static class Lease {
        @Id
        @Column(name = "LEASE_NO")
        Long number;

        String tenant;
    }

    @Embeddable
    static class NoticeKey implements Serializable {
        private static final long serialVersionUID = 1L;
        Long leaseNo;

        @Column(name = "ROUND_NO")
        Integer round;
    }

    @Entity(name = "LeaseNotice")
    static class Notice {
        @EmbeddedId NoticeKey id;

        String reason;

        @ManyToOne
        @MapsId("leaseNo")
        @JoinColumn(name = "LEASE_NO")
        Lease lease;
    }
}
