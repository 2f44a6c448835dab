package dev.bureau.internal.data.account;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Empties the tables of the accounts.
final class Fresh {

    private Fresh() {}

    static void start(JdbcClient jdbc) {
        for (var table :
                new String[] {
                    "bureau_grant",
                    "bureau_user_group",
                    "bureau_user",
                    "bureau_group",
                    "bureau_setup",
                    "bureau_sign_in_attempt"
                }) {
            jdbc.sql("delete from " + table).update();
        }
    }
}
