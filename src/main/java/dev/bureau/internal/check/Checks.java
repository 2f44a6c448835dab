package dev.bureau.internal.check;

import dev.bureau.internal.model.Inventory;
import java.util.List;

/// All start-up checks.
final class Checks {

    static final List<Check> ALL =
            List.of(
                    new UnknownProperty(),
                    new ManyColumn(),
                    new ColumnTitles(),
                    new LabelTarget(),
                    new FilterTarget(),
                    new OwnFilterNames(),
                    new OpeningFilter(),
                    new DatesTarget(),
                    new SearchTarget(),
                    new OrderTarget(),
                    new SectionFields(),
                    new InlineChildren(),
                    new SecondAdmin(),
                    new NoEntity(),
                    new ActionNames(),
                    new MissingLabel(),
                    new UnsearchableRelation());

    private Checks() {}

    /// Everything that is wrong, in the order of the admins.
    static List<Finding> run(Inventory inventory) {
        return Subject.all(inventory)
                .flatMap(subject -> ALL.stream().flatMap(check -> check.findings(subject)))
                .toList();
    }
}
