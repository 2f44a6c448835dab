package dev.bureau.mappings.access.billing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/// What somebody has to pay; the class is called like another one.
@Entity(name = "BillingAccount")
public class Account {
    @Id @GeneratedValue private @Nullable Long id;
    private @Nullable String payer;
}
