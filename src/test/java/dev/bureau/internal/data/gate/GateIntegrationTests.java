package dev.bureau.internal.data.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bureau.access.AccessRule;
import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.library.Author;
import dev.bureau.internal.data.library.Book;
import dev.bureau.internal.data.library.Genre;
import dev.bureau.internal.data.library.Keyword;
import dev.bureau.internal.data.library.Library;
import dev.bureau.internal.data.library.StoreTest;
import dev.bureau.internal.data.shape.AccessRefused;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class GateIntegrationTests {

    @Autowired Basis basis;
    @Autowired Library library;
    Gate gate;
    EntityModel books;

    @BeforeEach
    void start() {
        library.empty();
        gate = basis.gate();
        books = library.model(Book.class);
    }

    @Test
    void grantsNothingThatWasNotGranted() {
        var nobody = Library.member("none");

        assertThat(gate.decide(nobody, books, Permission.VIEW))
                .isEqualTo(new Decision(false, "not granted"));
        assertThatThrownBy(() -> gate.require(nobody, books, Permission.VIEW))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void letsThoseWhoMayChangeSee() {
        assertThat(gate.may(Library.member("none", "Book:change"), books, Permission.VIEW))
                .isTrue();
    }

    @Test
    void namesTheRuleThatTookTheRightAway() {
        var closed = new Gate(basis.registry(), List.of(new ReadOnly()), basis.entities(), false);

        assertThat(closed.decide(Library.superuser(), books, Permission.DELETE))
                .isEqualTo(new Decision(false, "read only"));
        assertThat(closed.may(Library.superuser(), books, Permission.VIEW)).isTrue();
    }

    @Test
    void showsSecretsToNobody() {
        var password = field("password");

        assertThat(gate.readable(Library.superuser(), books, password)).isFalse();
        assertThat(gate.readableInHistory(Library.superuser(), books, password)).isFalse();
        assertThat(gate.writable(Library.superuser(), books, password, true)).isFalse();
    }

    @Test
    void showsHiddenFieldsInTheHistoryOfSuperusersOnly() {
        var authors = library.model(Author.class);
        var country = authors.field("country").orElseThrow();

        assertThat(gate.readable(Library.superuser(), authors, country)).isFalse();
        assertThat(gate.readableInHistory(Library.superuser(), authors, country)).isTrue();
        assertThat(gate.readableInHistory(Library.reader("any"), authors, country)).isFalse();
    }

    @Test
    void asksForTheRightsThatAFieldNames() {
        var appraiser = Library.member("none", "Book:change", "Book:appraise");
        var editor = Library.member("none", "Book:change");

        assertThat(gate.readable(appraiser, books, field("appraisal"))).isTrue();
        assertThat(gate.writable(appraiser, books, field("appraisal"), false)).isTrue();
        assertThat(gate.readable(editor, books, field("appraisal"))).isFalse();
        assertThat(gate.writable(editor, books, field("appraisal"), false)).isFalse();
        assertThat(gate.readable(editor, books, field("price"))).isTrue();
        assertThat(gate.writable(editor, books, field("price"), false)).isFalse();
    }

    @Test
    void neverLetsKeysAndVersionsBeChanged() {
        assertThat(gate.writable(Library.superuser(), books, field("id"), false)).isFalse();
        assertThat(gate.writable(Library.superuser(), books, field("version"), false)).isFalse();
    }

    @Test
    void seesRowsByThePlainRule() {
        var novel = new Book("Novel");
        novel.genre = Genre.NOVEL;
        var other = new Book("Other");
        library.add(novel, other);

        assertThat(sees("novels", novel)).isTrue();
        assertThat(sees("novels", other)).isFalse();
        assertThat(sees("any", other)).isTrue();
    }

    @Test
    void seesRowsByARuleOverManyRows() {
        var open = new Keyword("open", false);
        var internal = new Keyword("internal", true);
        var shown = new Book("Shown");
        shown.keywords.add(open);
        var secret = new Book("Secret");
        secret.keywords.add(internal);
        library.add(open, internal, shown, secret);

        assertThat(sees("public", shown)).isTrue();
        assertThat(sees("public", secret)).isFalse();
    }

    @Test
    void seesNoRowsWithoutTheRightToView() {
        var book = new Book("Any");
        library.add(book);

        boolean seen = library.save(entities -> gate.sees(Library.member("none"), books, book));

        assertThat(seen).isFalse();
    }

    @Test
    void asksTheAdminForSingleRows() {
        var book = new Book("Lent");
        book.lent = true;
        library.add(book);

        assertThat(allows(Library.superuser(), Permission.DELETE, book)).isFalse();
        assertThat(allows(Library.superuser(), Permission.CHANGE, book)).isTrue();
        assertThat(allows(Library.member("novels", "Book:change"), Permission.CHANGE, book))
                .isFalse();
    }

    private boolean sees(String group, Book book) {
        return library.save(entities -> gate.sees(Library.reader(group), books, book));
    }

    private boolean allows(Actor actor, String operation, Book book) {
        return library.save(entities -> gate.allows(actor, books, operation, book));
    }

    private Field field(String path) {
        return books.field(path).orElseThrow();
    }

    private record ReadOnly() implements AccessRule {
        @Override
        public String name() {
            return "read only";
        }

        @Override
        public boolean allows(Actor actor, Permission permission) {
            return permission.operation().equals(Permission.VIEW);
        }
    }
}
