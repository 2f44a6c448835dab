package dev.bureau.internal.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.ListQuery;
import dev.bureau.query.ListQueryCodec;
import dev.bureau.testing.UiTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class SentenceIntegrationTests extends UiTest {

    @Autowired Desk desk;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "all(); All articles",
                "is(status,REVIEW,DRAFT); Articles whose status is Review or Draft",
                "not(status,REVIEW); Articles whose status is not Review",
                "no(is(status,REVIEW)); Articles whose status is not Review",
                "contains(title,tax); Articles whose title contains “tax”",
                "lacks(title,tax); Articles whose title does not contain “tax”",
                "no(starts(title,tax)); Articles except those whose title begins with “tax”",
                "gt(views,1000); Articles whose views are more than 1,000",
                "between(views,10,20); Articles whose views are 10 to 20",
                "between(views,,20); Articles whose views are 20 or less",
                "gte(views,20); Articles whose views are 20 or more",
                "within(publishedAt,past-7-days); Articles published in the past 7 days",
                "within(publishedAt,past-1-hours); Articles published in the past hour",
                "within(createdAt,last-month); Articles created last month",
                "between(publishedAt,2026-01-01,2026-01-31); Articles published from 1 Jan 2026 to 31 Jan 2026",
                "empty(lead); Articles whose lead is empty",
                "empty(tags); Articles without tags",
                "is(featured,true); Articles that are featured",
                "is(featured,false); Articles that are not featured",
                "is(length,short,long); Articles whose length is short or long",
                "no(is(length,short)); Articles whose length is not short",
                "is(discussion,waiting-for-approval); Articles whose discussion is waiting for approval",
                "contains(author.name,an); Articles whose author’s name contains “an”",
                "with(comments,all()); Articles with at least one comment",
                "no(with(comments,all())); Articles without any comment",
                "with(comments,is(approved,false)); Articles with at least one comment that is not approved",
                "all(is(status,DRAFT),gt(views,5),empty(lead)); Articles whose status is Draft, whose views are more than 5, and whose lead is empty",
                "any(is(status,DRAFT),gt(views,5)); Articles whose status is Draft or whose views are more than 5",
                "all(is(featured,true),any(is(status,DRAFT),gt(views,5))); Articles that are featured and (whose status is Draft or whose views are more than 5)",
                "no(any(is(status,DRAFT),gt(views,5))); Articles except those whose status is Draft or whose views are more than 5",
                "any(); Articles of which there are none",
                "has(tax law); Articles with the words “tax law”"
            })
    void readsQuestionsBack(String condition, String sentence) {
        assertThat(said(condition, Locale.UK)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "all(); Alle Artikel",
                "within(publishedAt,past-7-days); Artikel, bei denen „Erschienen am“ in den letzten 7 Tagen liegt",
                "gt(views,1000); Artikel, bei denen „Aufrufe“ über 1.000 liegt",
            })
    void readsQuestionsBackInGerman(String condition, String sentence) {
        assertThat(said(condition, Locale.GERMAN)).isEqualTo(sentence);
    }

    @Test
    void saysWhatIsAskedOfARelatedRowInGerman() {
        assertThat(said("with(comments,is(approved,false))", Locale.GERMAN))
                .startsWith("Artikel, mit mindestens einem Eintrag in „")
                .endsWith("Nein ist");
    }

    @Test
    void shortensLongListsOfValues() {
        var names = String.join(",", java.util.Collections.nCopies(12, "REVIEW"));

        assertThat(said("is(status," + names + ")", Locale.UK)).endsWith("Review or 4 more");
    }

    private String said(String condition, Locale locale) {
        signIn("editor");
        UI.getCurrent().setLocale(locale);
        var filter = ListQueryCodec.read(Map.of("where", List.of(condition))).query().filter();
        var model = desk.visible("articles", desk.actor()).orElseThrow();
        var query = ListQuery.ALL.withFilter(filter);
        assertThat(desk.store().check(model, query, desk.actor()).problems()).isEmpty();
        return new Sentence(desk).of(model, query);
    }
}
