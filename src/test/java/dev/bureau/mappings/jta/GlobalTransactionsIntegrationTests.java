package dev.bureau.mappings.jta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.jta.JtaTransactionManager;

/// An application whose transactions are global (JTA).
class GlobalTransactionsIntegrationTests extends MappingTours {

    GlobalTransactionsIntegrationTests() {
        super("jta", GlobalTransactions.class);
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                Mapping.of("plain-global-transactions", Transfer.class)
                        .row("title", "One", "amount", 1)
                        .row("title", "Two", "amount", 2)
                        .change("title", "Three", "amount", 3)
                        .pickedBy(Transfer.class, "reverses", "title", "Back", "amount", 1));
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheHistoryInTheTransactionOfTheRow(Database database) {
        var world = world(database);
        assertThat(world.bean(PlatformTransactionManager.class))
                .isInstanceOf(JtaTransactionManager.class);
        var model = world.model(Transfer.class);
        var row = world.add(Transfer.class, Mapping.byPath("title", "Rent", "amount", 5));
        var seen = world.store().find(model, row.id(), World.root()).orElseThrow();
        assertThat(world.change(model, seen, Map.of("amount", 6)))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(world.store().history(model, row.id(), new Window(0, 9), World.root()))
                .hasSize(2);
    }
}
