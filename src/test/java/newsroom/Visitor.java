package newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// A person in front of the newsroom's back office, who sees what the browser shows.
final class Visitor {
    static final String PASSWORD = "ink, paper and coffee";

    /// True once the page has nothing to fetch from the server any more.
    private static final String QUIET =
            """
            () => {
                const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                return clients.length > 0 && clients.every(one => !one.isActive?.());
            }\
            """;

    private final Page page;
    private final String server;

    Visitor(Page page, String server) {
        this.page = page;
        this.server = server;
    }

    Page page() {
        return page;
    }

    Visitor signIn(String username) {
        return signIn(username, PASSWORD);
    }

    Visitor signIn(String username, String password) {
        open("/admin");
        page.getByLabel("User name").fill(username);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        button("Sign in").click();
        page.waitForURL(Pattern.compile(".*/admin/?(no-rights)?(\\?.*)?$"));
        return settle();
    }

    Visitor signOut() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Account of ")))
                .click();
        button("Sign out").click();
        page.waitForURL(Pattern.compile(".*/sign-in.*"));
        return settle();
    }

    /// Goes to an address of the server and waits until the page is quiet.
    Visitor open(String path) {
        page.navigate(server + path);
        return settle();
    }

    Visitor settle() {
        page.waitForFunction(QUIET);
        return this;
    }

    /// The address without the server.
    String address() {
        return page.url().substring(server.length());
    }

    void isAt(String heading) {
        assertThat(heading()).hasText(heading);
    }

    Locator heading() {
        return page.locator("main h1").or(page.locator("h1")).first();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    Locator text(String words) {
        return page.getByText(words, new Page.GetByTextOptions().setExact(true));
    }

    /// Chooses from the menus behind a button.
    void choose(String opener, String item) {
        menuItem(opener).click();
        menuItem(item).click();
        settle();
    }

    private Locator menuItem(String name) {
        return page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /// Types into the search above a list.
    void search(String words) {
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Search ")))
                .fill(words);
    }

    /// Opens a filter, lets somebody choose in it, and closes it.
    void filter(String name, Runnable choose) {
        button("Filter").click();
        button(name).click();
        choose.run();
        page.keyboard().press("Escape");
        settle();
    }

    /// Ticks a choice, whether or not the number beside it is there already.
    void check(String option) {
        page.getByLabel(Pattern.compile("^" + option + "[^A-Za-z]*$")).check();
    }

    /// Takes one of the usual periods in the filter of a time.
    void within(String period) {
        page.locator(".bureau-periods vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(period).setExact(true))
                .click();
    }

    /// Ticks the nth row of a list.
    void select(int row) {
        page.getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Select Row")))
                .nth(row)
                .check();
        settle();
    }

    /// Takes one of those that a picker offers.
    void pick(String label, String option) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true))
                .fill(option);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).click();
        page.keyboard().press("Escape");
    }

    /// How many rows a list says there are.
    Locator answer() {
        return page.locator(".bureau-foot [role=status]");
    }

    /// The titles of the rows of a list, as links to their forms.
    Locator rows() {
        return page.locator("vaadin-grid a.bureau-row-title");
    }
}
