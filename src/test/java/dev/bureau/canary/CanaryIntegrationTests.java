package dev.bureau.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.history.Revision;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.model.Field;
import dev.bureau.mappings.World;
import dev.bureau.query.ListQuery;
import dev.bureau.schema.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Looks for what is hidden where nobody might think of it.
class CanaryIntegrationTests extends HotelDesk {

    @Test
    void keepsTheNameOfAHiddenRowOutOfTheTitlesOfOthers() {
        var stay = stay(guest(true));

        var seen = world.store().find(model(Hotel.Stay.class), stay.id(), clerk());
        var listed =
                world.store()
                        .page(
                                model(Hotel.Stay.class),
                                List.of(),
                                ListQuery.ALL,
                                Stretch.first(ALL.limit()),
                                clerk())
                        .rows();

        assertThat(seen.orElseThrow().toString()).doesNotContain(Hotel.DISGUISED);
        assertThat(listed.toString()).doesNotContain(Hotel.DISGUISED);
    }

    @Test
    void keepsTheNameOfAHiddenRowOutOfWhatIsSaidAfterASave() {
        var stay = stay(guest(true));
        var model = model(Hotel.Stay.class);
        var seen = world.store().find(model, stay.id(), clerk()).orElseThrow();

        var outcome = save(change("Stay", seen, "nights", 7), clerk());

        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        assertThat(outcome.toString()).doesNotContain(Hotel.DISGUISED);
    }

    @Test
    void keepsTheNameOfAHiddenRowOutOfTheHistory() {
        var stay = stay(guest(true));
        var model = model(Hotel.Stay.class);

        assertThat(world.store().history(model, stay.id(), ALL, clerk()))
                .isNotEmpty()
                .noneMatch(revision -> revision.toString().contains(Hotel.DISGUISED));
        assertThat(world.store().history(model, stay.id(), ALL, World.root()))
                .extracting(Revision::label)
                .allMatch(label -> label.contains(Hotel.DISGUISED));
    }

    @Test
    void tellsNoHistoryOfAHiddenRowUnderAnotherType() {
        var dog = world.add(Hotel.Dog.class, Map.of("name", "CANARY-dog", "secret", true));

        for (var type : List.of(Hotel.Cat.class, Hotel.Dog.class, Hotel.Pet.class)) {
            assertThat(world.store().history(model(type), dog.id(), ALL, clerk())).isEmpty();
        }
    }

    @Test
    void tellsNoHistoryOfAHiddenRowThatIsGone() {
        var guest = guest(true);
        world.sql("delete from guest where id = " + guest.id());

        var model = model(Hotel.Guest.class);
        assertThat(world.store().history(model, guest.id(), ALL, clerk())).isEmpty();
        assertThat(world.store().history(model, guest.id(), ALL, World.root())).hasSize(1);
    }

    @Test
    void findsNoRowsByAHiddenMemberOfTheirCollections() {
        var hidden = guest(true);
        var shown = guest(false);
        world.add(
                Hotel.Party.class,
                Map.of("name", "Ball", "seats", List.of(Element.of(hidden), Element.of(shown))));

        assertThat(count(Hotel.Party.class, "seats", hidden.id(), clerk())).isZero();
        assertThat(count(Hotel.Party.class, "seats", shown.id(), clerk())).isEqualTo(1);
        assertThat(count(Hotel.Party.class, "seats", hidden.id(), World.root())).isEqualTo(1);
    }

    @Test
    void findsNothingByAHiddenAttribute() {
        var safe = world.add(Hotel.Safe.class, Map.of("name", "Small"));
        world.sql("update safe set remark = 'canary' where id = " + safe.id());
        world.sql(
                "insert into safe_tokens(safe_id, tokens) values (%s, 'canary')"
                        .formatted(safe.id()));
        login(safe, "plain", "canary");
        for (var path : List.of("remark", "tokens", "logins.password")) {
            assertThat(
                            world.store()
                                    .check(
                                            model(Hotel.Safe.class),
                                            asked(path, "canary"),
                                            World.root())
                                    .problems())
                    .as(path)
                    .isNotEmpty();
        }
        assertThat(count(Hotel.Safe.class, "logins", "canary", World.root())).isZero();
        assertThat(count(Hotel.Safe.class, "logins", "plain", World.root())).isEqualTo(1);
    }

    @Test
    void saysNothingOfAHiddenValueThatBreaksARule() {
        var safe = world.add(Hotel.Safe.class, Map.of("name", "Old"));
        world.sql("update safe set remark = 'CANARY-remark' where id = " + safe.id());
        var seen =
                world.store().find(model(Hotel.Safe.class), safe.id(), World.root()).orElseThrow();

        var outcome = save(change("Safe", seen, "name", "New"), World.root());

        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        assertThat(outcome.toString()).doesNotContain("CANARY");
    }

    @Test
    void keepsTheNameOfAHiddenRowOutOfTheTitlesInTheHistory() {
        var stay = stay(guest(true));
        var bill = world.add(Hotel.Bill.class, Map.of("name", "B1", "stay", stay));

        assertThat(history(Hotel.Bill.class, bill, clerk()).toString())
                .contains("B1")
                .doesNotContain(Hotel.DISGUISED);
        assertThat(history(Hotel.Bill.class, bill, World.root()).toString())
                .contains(Hotel.DISGUISED);
    }

    @Test
    void handsOverNoBytesThatAreHidden() {
        var guest = guest(true);
        var safe = world.add(Hotel.Safe.class, Map.of("name", "Deep"));
        world.sql("update guest set scan = X'01' where id = " + guest.id());
        world.sql("update safe set plan = X'01' where id = " + safe.id());
        var guests = model(Hotel.Guest.class);
        var safes = model(Hotel.Safe.class);

        assertThat(world.store().content(guests, guest.id(), "scan", clerk())).isEmpty();
        assertThat(world.store().content(guests, guest.id(), "scan", World.root())).isPresent();
        assertThat(world.store().content(safes, safe.id(), "plan", World.root())).isEmpty();
    }

    @Test
    void showsNoSecretInWhateverFormItIsHeld() {
        var safe = world.add(Hotel.Safe.class, Map.of("name", "Iron"));
        world.sql(
                "update safe set private_key = X'01', access_token = 'YRANAC', credentials = '{\"a\":\"CANARY\"}' format json where id = "
                        + safe.id());
        var safes = model(Hotel.Safe.class);

        assertThat(safes.fields().stream().filter(Field::secret).map(Field::path))
                .containsExactlyInAnyOrder("privateKey", "accessToken", "credentials", "tokens");
        assertThat(find(Hotel.Safe.class, safe).toString()).doesNotContain("CANARY");
        assertThat(world.store().content(safes, safe.id(), "privateKey", World.root())).isEmpty();
        assertThat(
                        world.store()
                                .check(safes, asked("accessToken", "CANARY"), World.root())
                                .problems())
                .isNotEmpty();
    }

    @Test
    void deletesNoRowWithAnotherThatStaysByItself() {
        var kennel = world.add(Hotel.Kennel.class, Map.of("name", "North"));
        world.sql(
                "insert into pet(id, dtype, name, secret, kennel_id) values (9001, 'Dog', 'Rex', true, %s)"
                        .formatted(kennel.id()));
        var keeper = actor("Kennel:view", "Kennel:delete", "Dog:view", "Dog:delete");
        var kennels = model(Hotel.Kennel.class);

        assertThat(world.store().delete(kennels, rows(kennel), keeper, Locale.ENGLISH).done())
                .isZero();
        world.sql("update pet set secret = false, name = 'Guard' where id = 9001");
        assertThat(world.store().delete(kennels, rows(kennel), keeper, Locale.ENGLISH).done())
                .as("its admin says no")
                .isZero();
        world.sql("update pet set name = 'Rex' where id = 9001");
        assertThat(world.store().delete(kennels, rows(kennel), keeper, Locale.ENGLISH).done())
                .isEqualTo(1);
    }

    @Test
    void namesNoEntityThatIsHiddenBeforeADeletion() {
        var stay = stay(guest(false));
        world.add(Hotel.Bill.class, Map.of("name", "B2", "stay", stay));
        var deleter = actor("Stay:view", "Stay:delete");

        var preview = world.store().previewDelete(model(Hotel.Stay.class), rows(stay), deleter);
        var result =
                world.store().delete(model(Hotel.Stay.class), rows(stay), deleter, Locale.ENGLISH);

        assertThat(preview.possible()).isFalse();
        assertThat(preview.toString()).doesNotContain("Bill");
        assertThat(result.toString()).contains("rows that you may not see").doesNotContain("Bill");
    }

    @Test
    void knowsNoTypeThatIsHidden() {
        var pets = model(Hotel.Pet.class);
        var keeper = actor("Cat:view");

        assertThat(world.store().check(pets, asked(pets.typePath(), "Dog"), keeper).problems())
                .hasSameSizeAs(
                        world.store()
                                .check(pets, asked(pets.typePath(), "Nothing"), keeper)
                                .problems())
                .isNotEmpty();
        assertThat(world.store().check(pets, asked(pets.typePath(), "Cat"), keeper).problems())
                .isEmpty();
    }

    @Test
    void asksNoEntityForItsWords() {
        var seats = List.of(Element.of(guest(true)), Element.of(guest(false)));
        world.add(Hotel.Party.class, Map.of("name", "Feast", "seats", seats));
        var parties = model(Hotel.Party.class);

        var rows =
                world.store()
                        .page(
                                parties,
                                parties.columns(),
                                ListQuery.ALL.withSearch("Feast"),
                                Stretch.first(ALL.limit()),
                                clerk())
                        .rows();

        assertThat(rows.getFirst().cells()).containsExactly("Feast", "•••, Ana");
    }
}
