package dev.bureau.internal.data.basis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.EntityAdmin;
import dev.bureau.access.Actor;
import org.junit.jupiter.api.Test;

class HooksTests {

    @Test
    void watchesRowsWhereTheApplicationMayLookAtWhatIsStored() {
        assertThat(Hooks.watched(Silent.class)).isFalse();
        assertThat(Hooks.watched(Told.class)).isTrue();
        assertThat(Hooks.watched(Asked.class)).isTrue();
    }

    static class Silent implements EntityAdmin<String> {
        @Override
        public void initialValues(String row, Actor actor) {}
    }

    static final class Told extends Silent {
        @Override
        public void afterSave(String row, Actor actor) {}
    }

    static final class Asked extends Silent {
        @Override
        public boolean allows(Actor actor, String operation, String row) {
            return row.isEmpty();
        }
    }
}
