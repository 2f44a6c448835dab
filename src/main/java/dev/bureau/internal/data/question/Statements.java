package dev.bureau.internal.data.question;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.Gate;
import dev.bureau.internal.data.gate.Joins;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.time.Duration;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;

/// Makes the statements of lists: restricted to the rows that the actor may see and asked for, and
/// limited in time.
public final class Statements {

    private final Basis basis;
    private final EntityManager entities;
    private final Gate gate;
    private final Duration patience;
    private final long exactRows;
    private final Conditions conditions;
    private final Orders orders;

    public Statements(Basis basis, Conditions conditions, Orders orders) {
        this.basis = basis;
        entities = basis.entities();
        gate = basis.gate();
        patience = basis.settings().patience();
        exactRows = basis.settings().exactRows();
        this.conditions = conditions;
        this.orders = orders;
    }

    /// Of how many rows at most every one is read.
    public long exactRows() {
        return exactRows;
    }

    public Conditions conditions() {
        return conditions;
    }

    public Orders orders() {
        return orders;
    }

    public HibernateCriteriaBuilder cb() {
        return (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
    }

    /// Reads what no entity knows of.
    public <T> T read(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }

    /// Whose rows are read; empty where there is but one.
    public String tenant() {
        return basis.tenant();
    }

    public <T> JpaCriteriaQuery<T> query(Class<T> result) {
        return cb().createQuery(result);
    }

    /// Restricts rows to those that the actor may see and that answer the question.
    ///
    /// @return the joins over the rows
    public Joins restrict(AbstractQuery<?> criteria, Root<?> rows, Question question) {
        var model = question.model();
        var visible = gate.rows(model, question.actor(), rows, criteria);
        var joins = joins(question, criteria, rows);
        criteria.where(
                List.of(
                        visible,
                        conditions.matches(model, question.query().search(), joins),
                        conditions.of(model, question.query().filter(), joins)));
        return joins;
    }

    /// The joins over rows that are restricted already.
    public Joins joins(Question question, AbstractQuery<?> criteria, Root<?> rows) {
        return new Joins(gate, question.actor(), criteria, rows);
    }

    /// The statement, which gives up after a while and changes nothing.
    public <T> TypedQuery<T> limited(CriteriaQuery<T> criteria) {
        return limited(criteria, patience);
    }

    /// The statement, which gives up after a time that is not longer than others have.
    public <T> TypedQuery<T> limited(CriteriaQuery<T> criteria, Duration longest) {
        var milliseconds = Math.min(longest.toMillis(), patience.toMillis());
        return entities.createQuery(criteria)
                .setFlushMode(FlushModeType.COMMIT)
                .setHint("jakarta.persistence.query.timeout", Math.toIntExact(milliseconds))
                .setHint("org.hibernate.readOnly", true);
    }
}
