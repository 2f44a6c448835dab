package dev.bureau.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bureau.internal.check.CheckConfiguration;
import dev.bureau.internal.model.AdminReview;
import dev.bureau.internal.model.ModelSettings;
import dev.bureau.testing.Shop;
import dev.bureau.testing.Shop.Product;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

class AdminFailureAnalyzerTests {

    @Test
    void showsAllErrorsAndWhereTheyAreExplained() {
        var analysis = new AdminFailureAnalyzer().analyze(new IllegalStateException(failure()));
        assertThat(analysis.getDescription())
                .startsWith("The admin configuration has 2 errors:\n  (admin.E103)")
                .contains("(admin.E121)", "Hint: ");
        assertThat(analysis.getAction()).contains("docs/10-checks", "bureau.silenced-checks");
    }

    @Test
    void isKnownToSpringBoot() {
        var analyzers =
                SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(
                                FailureAnalyzer.class,
                                SpringFactoriesLoader.ArgumentResolver.of(
                                        org.springframework.core.env.Environment.class,
                                        new MockEnvironment()),
                                (type, name, cause) -> {});
        assertThat(analyzers).hasAtLeastOneElementOfType(AdminFailureAnalyzer.class);
    }

    private static Throwable failure() {
        var broken =
                Shop.with(
                        Shop.products(admin ->
                                admin.list(Product::getSuppliers)
                                        .orderBy(dev.bureau.OrderBy.asc(Product::getPicture))));
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(ModelSettings.class, () -> new ModelSettings(false, Set.of()));
            context.register(CheckConfiguration.class);
            context.refresh();
            var review = context.getBean(AdminReview.class);
            return catchThrowable(() -> review.review(broken, Set.of()));
        }
    }
}
