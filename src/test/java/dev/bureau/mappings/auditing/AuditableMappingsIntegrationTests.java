package dev.bureau.mappings.auditing;

import static dev.bureau.mappings.Mapping.of;
import static dev.bureau.mappings.Mapping.other;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Reference;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.AuditorAware;
import org.springframework.data.jpa.repository.config.EnableJpaAuditing;

/// The base classes of Spring Data, and others that leave the class of the key open.
class AuditableMappingsIntegrationTests extends MappingTours {

    AuditableMappingsIntegrationTests() {
        super("auditing", Audit.class);
    }

    /// The first writer writes everything.
    @Configuration(proxyBeanMethods = false)
    @EnableJpaAuditing
    static class Audit {
        @Bean
        AuditorAware<Memos.Writer> auditor(EntityManager entities) {
            return () ->
                    entities.createQuery("from Writer order by id", Memos.Writer.class)
                            .setFlushMode(FlushModeType.COMMIT)
                            .setMaxResults(1)
                            .getResultStream()
                            .findFirst();
        }
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                of("access-persistable-base", Memos.Writer.class)
                        .row("name", "Ada")
                        .row("name", "Ben")
                        .change("name", "Cleo")
                        .pickedBy(Memos.Memo.class, "reader", "title", "Memo"),
                of("access-auditable-base", Memos.Memo.class)
                        .row("title", "One", "reader", other(Memos.Writer.class, "name", "Dan"))
                        .row("title", "Two")
                        .change(
                                "title",
                                "Three",
                                "reader",
                                other(Memos.Writer.class, "name", "Eve"))
                        .pickedBy(Memos.Reply.class, "memo", "words", "Yes"),
                of("access-generic-owner", Memos.Folder.class)
                        .row("title", "One", "owner", other(Memos.Writer.class, "name", "Dan"))
                        .row("title", "Two", "inside", other(Memos.Folder.class, "title", "Outer"))
                        .change("title", "Three", "owner", other(Memos.Writer.class, "name", "Eve"))
                        .pickedBy(Memos.Folder.class, "inside", "title", "Inner"),
                of("access-generic-embeddable", Memos.Gauge.class)
                        .row("title", "One", "numbers.low", 1, "numbers.high", 5)
                        .row("title", "Two", "numbers.low", 2, "numbers.unit", "m")
                        .change("numbers.low", 3, "numbers.unit", "km"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void showsWhoWroteARowAndAsksNobodyForIt(Database database) {
        var world = world(database);
        world.add(Memos.Writer.class, Map.of("name", "Ada"));
        var memo = world.add(Memos.Memo.class, Map.of("title", "Memo"));
        var model = world.model(Memos.Memo.class);
        var row = world.store().find(model, memo.id(), World.root()).orElseThrow();

        assertThat(row.writable()).containsExactlyInAnyOrder("title", "reader");
        assertThat(row.values().get("createdBy")).isInstanceOf(Reference.class);
        assertThat(row.values().get("createdDate")).isNotNull();
        var author = ((Reference) row.values().get("createdBy")).id();
        var query =
                ListQuery.ALL.withFilter(new Condition.Compare("createdBy", Operator.IS, author));
        assertThat(
                        world.store()
                                .page(model, model.columns(), query, Stretch.first(9), World.root())
                                .rows())
                .extracting(dev.bureau.internal.data.shape.Row::id)
                .contains(memo.id());
    }
}
