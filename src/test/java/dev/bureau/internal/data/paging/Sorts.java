package dev.bureau.internal.data.paging;

import static dev.bureau.AdminSpec.property;

import dev.bureau.AdminSpec;
import dev.bureau.ColumnSpec;
import dev.bureau.EntityAdmin;
import dev.bureau.internal.data.paging.Shelf.Post;
import dev.bureau.internal.data.paging.Shelf.Writer;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.JoinType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Columns that say by what rows are sorted.
@Configuration(proxyBeanMethods = false)
class Sorts {

    @Bean
    EntityAdmin<Post> posts() {
        return EntityAdmin.of(Post.class, Sorts::declare);
    }

    private static void declare(AdminSpec<Post> admin) {
        admin.column("Plain", post -> post.title)
                .column(
                        "Both",
                        post -> post.title,
                        column -> column.sortedBy(property("score"), property("writer.name")))
                .column("Length", post -> post.title, column -> column.sortedBy(Sorts::length))
                .column("Rate", post -> post.views, column -> column.sortedBy(Sorts::rate))
                .column("Name", post -> post.title, column -> column.sortedBy(Sorts::name))
                .column(
                        "Never",
                        post -> post.title,
                        column -> column.sortedBy(property("title")).unsortable());
    }

    @Bean
    EntityAdmin<Writer> writers() {
        return EntityAdmin.of(
                Writer.class,
                admin ->
                        admin.column(property("id"), ColumnSpec::unsortable)
                                .column(property("name"), name -> name.sortedBy(property("id"))));
    }

    private static Expression<?> length(From<?, Post> post, CriteriaBuilder cb) {
        return cb.length(post.get("title"));
    }

    /// Without a value where one of the two has none.
    private static Expression<?> rate(From<?, Post> post, CriteriaBuilder cb) {
        return cb.prod(cb.sum(post.<Integer>get("views"), 1), post.<Integer>get("score"));
    }

    private static Expression<?> name(From<?, Post> post, CriteriaBuilder cb) {
        return cb.lower(post.join("writer", JoinType.LEFT).get("name"));
    }
}
