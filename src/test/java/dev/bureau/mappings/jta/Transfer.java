package dev.bureau.mappings.jta;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

/// A row that is written in global transactions.
@Entity(name = "Transfer")
class Transfer {
    @Id @GeneratedValue Long id;
    String title;
    int amount;

    @ManyToOne Transfer reverses;

    @Version int version;
}
