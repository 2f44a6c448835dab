package dev.bureau.internal.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.model.Registry;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@StoreTest
class AccountWordsIntegrationTests {

    @Autowired Library library;

    @Test
    void offersWhatFieldsAndFiltersRequire() {
        var basis = library.basis();
        var registry = new StaticListableBeanFactory(Map.of("registry", basis.registry()));
        var words =
                new AccountWords(
                        basis.texts(), basis.labels(), registry.getBeanProvider(Registry.class));

        assertThat(words.operations("Book"))
                .doesNotHaveDuplicates()
                .startsWith("view", "add", "change", "delete")
                .contains("appraise", "price");
        assertThat(words.operations("Nothing")).containsExactly("view", "add", "change", "delete");
    }
}
