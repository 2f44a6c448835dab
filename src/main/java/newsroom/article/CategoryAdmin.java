package newsroom.article;

import static dev.bureau.OrderBy.asc;

import dev.bureau.AdminSpec;
import dev.bureau.EntityAdmin;
import org.springframework.stereotype.Component;

/// How the sections of the paper are managed.
@Component
final class CategoryAdmin implements EntityAdmin<Category> {

    @Override
    public void configure(AdminSpec<Category> admin) {
        admin.group("News")
                .icon("folder-open-o")
                .list(Category::getName, Category::getSlug, Category::getDescription)
                .search(Category::getName, Category::getDescription)
                .orderBy(asc(Category::getName))
                .section("", Category::getName, Category::getSlug, Category::getDescription)
                .field(
                        Category::getSlug,
                        slug -> slug.label("Address").prefilledFrom(Category::getName));
    }
}
