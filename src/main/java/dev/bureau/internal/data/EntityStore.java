package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.access.ActorSource;
import dev.bureau.action.ActionResult;
import dev.bureau.action.Selection;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.index.IndexReport;
import dev.bureau.internal.data.shape.Bars;
import dev.bureau.internal.data.shape.BulkEdit;
import dev.bureau.internal.data.shape.BulkResult;
import dev.bureau.internal.data.shape.Checked;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.DateSteps;
import dev.bureau.internal.data.shape.DeletePreview;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Figure;
import dev.bureau.internal.data.shape.Grouping;
import dev.bureau.internal.data.shape.Groups;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Outcomes;
import dev.bureau.internal.data.shape.Page;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.Wanted;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The one door to the data. Every call asks the gate, inside the transaction, for the actor it is
/// given.
///
/// Reads that are not allowed throw `AccessRefused`; a row that may not be seen is answered as one
/// that does not exist.
public interface EntityStore {

    /// The question without the parts that cannot be asked by this actor, and what was left out.
    Checked check(EntityModel model, ListQuery query, Actor actor);

    /// A stretch of the rows that answer the question, as a projection of the columns, in a total
    /// order. The number of statements does not depend on the number of rows.
    Page page(
            EntityModel model, List<Column> columns, ListQuery query, Stretch stretch, Actor actor);

    /// Hands over the selected rows as text, a line with a cell for each column, in the order of
    /// the list or as they were selected. Values are in their canonical form, relations are titles,
    /// what cannot be read is there as it is stored. A question that cannot be asked selects
    /// nothing.
    ///
    /// @return how many rows there were
    long export(
            EntityModel model,
            List<Column> columns,
            Selection selection,
            Actor actor,
            Consumer<List<String>> lines);

    /// How many rows answer the question, counted up to a limit.
    Count count(EntityModel model, ListQuery query, long limit, Actor actor);

    /// How many rows answer the question for each of these values of the attribute at `path`; of
    /// those that are known soon, none where the attribute cannot be counted or read.
    Map<String, Count> facets(
            EntityModel model, String path, List<String> values, ListQuery query, Actor actor);

    /// Totals of columns over all rows that answer the question: of those that the actor may read,
    /// within a short time. Totals that a column cannot have are left out.
    Map<Wanted, Figure> totals(
            EntityModel model, List<Wanted> wanted, ListQuery query, Actor actor);

    /// The groups of the rows that answer the question, with totals of each; none where there is no
    /// such attribute, or the actor may not read it.
    ///
    /// @param wanted those that a column cannot have are left out
    Groups groups(
            EntityModel model, Grouping by, List<Wanted> wanted, ListQuery query, Actor actor);

    /// Whether rows can be grouped so, and the actor may have them in such groups.
    boolean groupable(EntityModel model, Grouping by, Actor actor);

    /// The years, months or days of the entity's date that tell the rows apart that answer the
    /// question; none where there is no such date, or it takes too long to say.
    DateSteps dates(EntityModel model, ListQuery query, Actor actor);

    /// How the rows that answer the question are spread along the date at `path`; none where there
    /// is no such date, or it takes too long to say.
    Bars bars(EntityModel model, String path, ListQuery query, Actor actor);

    /// Whether [#bars] could tell how rows are spread along the date at `path`: it is one that the
    /// actor may read, and an index has its last moment, or there are few rows.
    boolean spread(EntityModel model, String path, Actor actor);

    /// How many rows the actor sees below each of these rows, by the relation to the row above;
    /// those that have none are left out.
    Map<String, Long> below(EntityModel model, String parent, List<String> ids, Actor actor);

    /// A row of each circle in which rows are above one another, as far as that is known soon.
    List<String> circles(EntityModel model, String parent, Actor actor);

    /// The keys of rows as conditions on the key's attribute spell them; those that no condition
    /// can ask for are left out.
    List<String> keyValues(EntityModel model, List<String> ids);

    /// The columns that the list has at first and that the actor may read.
    List<Column> columns(EntityModel model, Actor actor);

    /// The columns of these names that the list can have and the actor may read, in this order:
    /// declared ones, and attributes of the entity and of those it refers to. Names that do not
    /// exist and names that are not theirs are left out alike.
    List<Column> columns(EntityModel model, List<String> names, Actor actor);

    /// Whether the operation was granted on the entity at all.
    boolean may(Actor actor, EntityModel model, String operation);

    /// The row with this key as the actor may see it.
    Optional<Snapshot> find(EntityModel model, String id, Actor actor);

    /// Further children of the row with this key, where [Snapshot#cut()] says that there are more.
    ///
    /// @param inline the path of the inline
    List<Snapshot> children(
            EntityModel model, String id, String inline, Window window, Actor actor);

    /// How many rows are behind a relation to many of several rows at once, by key: of those rows
    /// that have any that the actor may see.
    Map<String, Long> counts(EntityModel model, String path, List<String> ids, Actor actor);

    /// The bytes that the row's attribute at `path` holds; empty if it holds none or the actor may
    /// not read it.
    Optional<byte[]> content(EntityModel model, String id, String path, Actor actor);

    /// The models of the entities of which the actor may add rows here: the model itself, and its
    /// subtypes.
    List<EntityModel> addable(EntityModel model, Actor actor);

    /// The models of the entities of which the actor may add rows as children in the inline, be it
    /// that they have no rows without a parent.
    List<EntityModel> addable(EntityModel model, String inline, Actor actor);

    /// A row to be added, with its initial values. The entity is one that has rows of its own and
    /// no [#obstacle(EntityModel, Locale)].
    Snapshot blank(EntityModel model, Actor actor);

    /// Why no row of the entity can be made here, neither a new one nor a stored one to be changed;
    /// empty if one can.
    Optional<String> obstacle(EntityModel model, Locale locale);

    /// Why a new row can hardly be stored, told before anybody types; empty if it can.
    ///
    /// @param blank the row as it would be begun
    Optional<String> obstacle(EntityModel model, Snapshot blank, Locale locale);

    /// A child row to be added in an inline, with its initial values.
    ///
    /// @param entity the name of the child's entity: the inline's, or a subtype of it
    Snapshot blankChild(EntityModel model, String inline, String entity, Actor actor);

    /// Saves one row with its children and writes one revision, all or nothing.
    ///
    /// @param locale the language of messages
    Outcome save(Edit edit, Actor actor, Locale locale);

    /// Saves changes of several rows in one transaction, all of them or none, and writes one
    /// revision for each row that changed. The rows are of entities in one database.
    ///
    /// @param locale the language of messages
    Outcomes saveAll(List<Edit> edits, Actor actor, Locale locale);

    /// Some attributes of these rows, with what of them the actor may change in each; nothing else
    /// of the rows, not even a label. Those that may not be seen are left out. The number of
    /// statements does not depend on the number of rows.
    List<Snapshot> parts(EntityModel model, List<String> ids, Set<String> paths, Actor actor);

    /// The paths of the attributes that the actor may change in some rows of the entity.
    Set<String> changeable(EntityModel model, Actor actor);

    /// What a bulk edit would come to.
    BulkEdit.Preview preview(BulkEdit edit, Actor actor);

    /// Changes many rows in units of [BulkEdit#UNIT], all rows of a unit or none, and writes one
    /// revision for each row that changed. Rows that the actor may not change so are left out. It
    /// ends before the next unit when the actor may not go on, or nobody waits for it any more.
    ///
    /// @param actors asked before each unit who acts
    /// @param locale the language of messages
    BulkResult run(BulkEdit edit, ActorSource actors, Locale locale, BulkEdit.Progress progress);

    /// What deleting these rows would do.
    DeletePreview previewDelete(EntityModel model, Selection selection, Actor actor);

    /// Deletes rows with what goes with them, and writes one revision for each.
    ///
    /// @param locale the language of messages
    ActionResult delete(EntityModel model, Selection selection, Actor actor, Locale locale);

    /// Deletes one row with what goes with it, unless somebody changed it since it was seen: then
    /// the answer is an [Outcome.Conflict].
    ///
    /// @param seen see [Edit#deletion]
    Outcome delete(EntityModel model, Edit seen, Actor actor, Locale locale);

    /// Runs a declared action on each row, and writes one revision for each row that it changed.
    ///
    /// @param locale the language of messages
    ActionResult run(
            EntityModel model, String action, Selection selection, Actor actor, Locale locale);

    /// The rows that may be chosen for the relation at `path` of the model. The path may lead over
    /// relations, as those of filters do; for a child of an inline use the child's model.
    List<Reference> options(
            EntityModel model, String path, String search, Window window, Actor actor);

    /// The rows of one entity that may be chosen for the relation at `path` to rows of any.
    ///
    /// @param entity the name of one that the mapping names
    List<Reference> options(
            EntityModel model,
            String path,
            String entity,
            String search,
            Window window,
            Actor actor);

    /// The rows behind the relation at `path` of those rows that the actor sees: what a filter
    /// offers. All that may be chosen where it takes too long to tell which are in use.
    List<Reference> used(EntityModel model, String path, String search, Window window, Actor actor);

    /// Different values of the attribute at `path` in rows that the actor sees, in the canonical
    /// text form and in order: those that hold the words, as far as they are known soon.
    ///
    /// @param most how many at most
    List<String> values(EntityModel model, String path, String search, int most, Actor actor);

    /// The names of these rows of the entity; those that may not be seen are left out.
    List<Reference> references(EntityModel model, List<String> ids, Actor actor);

    /// Whose rows of the entity are read and written now; empty where there is but one tenant.
    String tenant(EntityModel model);

    /// What was done to the row, the newest first, with only the attributes that the actor may
    /// read.
    List<Revision> history(EntityModel model, String id, Window window, Actor actor);

    /// What the actor did last, the newest first.
    List<Revision> recent(Actor actor, int limit);

    /// Which indexes serve the list of the entity and which are missing, as the database tells at
    /// this moment. For superusers only.
    IndexReport indexes(EntityModel model, Actor actor);

    /// The same of what the list does to answer one question, which is its search or else its
    /// order.
    IndexReport indexes(EntityModel model, ListQuery query, Actor actor);
}
