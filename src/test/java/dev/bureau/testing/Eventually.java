package dev.bureau.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.time.Duration;
import org.awaitility.Awaitility;

/// Waits for what a page fetches in the background.
public final class Eventually {

    private Eventually() {}

    /// Lets the browser ask for news and looks again, until it is there.
    ///
    /// @throws org.awaitility.core.ConditionTimeoutException if it does not come
    public static void holds(Runnable assertion, Duration longest) {
        Awaitility.await()
                .atMost(longest)
                .pollInSameThread()
                .untilAsserted(() -> {
                    MockVaadin.clientRoundtrip(true);
                    assertion.run();
                });
    }
}
