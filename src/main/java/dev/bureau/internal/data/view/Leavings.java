package dev.bureau.internal.data.view;

import dev.bureau.internal.unit.OwnSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What people leave behind in the lists when their account is deleted: their views, shared ones
/// too, and what they liked. Nobody who gets the name later inherits them.
public final class Leavings {

    private final OwnSource own;

    Leavings(OwnSource own) {
        this.own = own;
    }

    /// Removes what the account of this name kept, as soon as its deletion is certain.
    public void remove(String username) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            delete(username);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        delete(username);
                    }
                });
    }

    private void delete(String username) {
        own.transaction()
                .executeWithoutResult(status -> {
                    delete("delete from bureau_view_first where username = :name", username);
                    delete("delete from bureau_view where owner = :name", username);
                    delete("delete from bureau_preference where username = :name", username);
                });
    }

    private void delete(String statement, String username) {
        own.jdbc().sql(statement).param("name", username).update();
    }
}
