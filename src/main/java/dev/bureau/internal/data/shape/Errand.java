package dev.bureau.internal.data.shape;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;
import org.jspecify.annotations.Nullable;

/// A question to the store that can be given up while it is answered, from another thread: what the
/// database is at for it is cancelled there.
public final class Errand {

    private static final ThreadLocal<@Nullable Errand> CURRENT = new ThreadLocal<>();
    private static final Duration AGAIN = Duration.ofMillis(10);

    private final CountDownLatch done = new CountDownLatch(1);
    private final Place place;
    private volatile boolean begun;
    private volatile boolean givenUp;
    private volatile boolean sent;
    private volatile @Nullable Session session;

    public Errand() {
        this(new Place());
    }

    private Errand(Place place) {
        this.place = place;
    }

    /// The same question once more, perhaps in another thread: it has to reach the same tenant.
    public Errand again() {
        return new Errand(place);
    }

    /// Does what was asked in this thread, once.
    ///
    /// @throws TooSlow if it was given up
    public <T> T run(Supplier<T> work) {
        begun = true;
        CURRENT.set(this);
        try {
            check();
            return work.get();
        } finally {
            CURRENT.remove();
            session = null;
            done.countDown();
        }
    }

    /// Whether nobody waits for it any more.
    public boolean givenUp() {
        return givenUp;
    }

    /// Whether what this thread does is for nobody any more.
    public static boolean inVain() {
        var errand = CURRENT.get();
        return errand != null && errand.givenUp;
    }

    /// Cancels what is under way; what has not begun never will. Returns at once.
    public void giveUp() {
        var first = !givenUp;
        givenUp = true;
        if (first && begun) {
            Thread.ofVirtual().name("bureau-cancel").start(this::cancel);
        }
    }

    /// Hibernate cancels a statement once, and the driver only one that was sent: so it is waited
    /// for a moment that surely is so.
    private void cancel() {
        try {
            while (!done.await(AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                var asked = session;
                if (asked != null && sent) {
                    asked.cancelQuery();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Tells the errand of this thread, if there is one, where its statements are sent.
    public static void begins(Session session) {
        var errand = CURRENT.get();
        if (errand == null) {
            return;
        }
        errand.check();
        errand.place.check(session);
        session.addEventListeners(errand.new Sending());
        errand.session = session;
    }

    /// Tells it that these statements are over.
    public static void ends() {
        var errand = CURRENT.get();
        if (errand != null) {
            errand.session = null;
        }
    }

    public static TooSlow unwanted() {
        return new TooSlow(new IllegalStateException("Nobody waits for the answer any more"));
    }

    private void check() {
        if (givenUp) {
            throw unwanted();
        }
    }

    /// Knows whether a statement is under way, and sends none for nobody.
    private final class Sending implements SessionEventListener {

        private static final long serialVersionUID = 1L;

        @Override
        public void jdbcExecuteStatementStart() {
            if (session != null) {
                check();
                sent = true;
            }
        }

        @Override
        public void jdbcExecuteStatementEnd() {
            sent = false;
        }
    }

    /// Where statements are sent. The thread of a request may know the tenant from what belongs to
    /// the request alone; no other thread may ask another tenant.
    private static final class Place {

        private boolean known;
        private @Nullable Object tenant;

        private synchronized void check(Session session) {
            var asked = session.getTenantIdentifierValue();
            if (known && !Objects.equals(asked, tenant)) {
                throw new IllegalStateException(
                        "The tenant is only known in the thread of the request");
            }
            known = true;
            tenant = asked;
        }
    }
}
