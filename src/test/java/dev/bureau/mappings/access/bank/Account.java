package dev.bureau.mappings.access.bank;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/// What somebody has at the bank; the class is called like another one.
@Entity(name = "BankAccount")
public class Account {
    @Id @GeneratedValue private @Nullable Long id;
    private @Nullable String holder;
    @ManyToOne private dev.bureau.mappings.access.billing.@Nullable Account billing;
}
