package newsroom.article;

import static dev.bureau.OrderBy.asc;

import dev.bureau.AdminSpec;
import dev.bureau.EntityAdmin;
import org.springframework.stereotype.Component;

/// How the words that group articles are managed.
@Component
final class TagAdmin implements EntityAdmin<Tag> {

    @Override
    public void configure(AdminSpec<Tag> admin) {
        admin.group("News")
                .icon("tags")
                .list(Tag::getName, Tag::getSlug)
                .search(Tag::getName)
                .orderBy(asc(Tag::getName))
                .section("", Tag::getName, Tag::getSlug)
                .field(Tag::getSlug, slug -> slug.label("Address").prefilledFrom(Tag::getName));
    }
}
