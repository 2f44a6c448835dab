package dev.bureau.mappings.access;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Ways in which entities let others at their values.
final class Vessels {

    private Vessels() {}

    /// A final class with fields only, made by a private constructor, that nobody may ask anything.
    @Entity
    static final class Boat {
        @Id @GeneratedValue private @Nullable Long id;
        private @Nullable String name;
        private int length;

        private Boat() {}

        @Override
        public boolean equals(@Nullable Object other) {
            throw new UnsupportedOperationException("equals");
        }

        @Override
        public int hashCode() {
            throw new UnsupportedOperationException("hashCode");
        }

        @Override
        public String toString() {
            throw new UnsupportedOperationException("toString");
        }
    }

    /// Refers to a boat.
    @Entity
    static class Mooring {
        @Id @GeneratedValue private @Nullable Long id;
        @ManyToOne private @Nullable Boat boat;
    }

    /// Getters and setters that check, tidy up, chain and compute.
    @Entity
    @Access(AccessType.PROPERTY)
    static class Lighthouse {
        private @Nullable Long id;
        private @Nullable String code;
        private int height;
        private boolean lit;
        private @Nullable Boolean isManned;

        @Id
        @GeneratedValue
        @Nullable Long getId() {
            return id;
        }

        void setId(@Nullable Long id) {
            this.id = id;
        }

        @Nullable String getCode() {
            return code;
        }

        /// Tidies up.
        Lighthouse setCode(@Nullable String code) {
            this.code = code == null ? null : code.strip().toUpperCase(Locale.ROOT);
            return this;
        }

        int getHeight() {
            return height;
        }

        void setHeight(int height) {
            if (height < 0) {
                throw new IllegalArgumentException("A lighthouse stands above the sea.");
            }
            this.height = height;
        }

        boolean isLit() {
            return lit;
        }

        void setLit(boolean lit) {
            this.lit = lit;
        }

        @Nullable Boolean getIsManned() {
            return isManned;
        }

        void setIsManned(@Nullable Boolean isManned) {
            this.isManned = isManned;
        }

        /// Stumbles as long as there is no code.
        String getTitle() {
            return java.util.Objects.requireNonNull(code) + " " + height;
        }

        void setTitle(String title) {}

        @Transient
        String getShadow() {
            throw new IllegalStateException("Nobody asks for the shadow.");
        }
    }

    /// Fields, but for one value that goes through its getter and setter; getters that hand out
    /// something else than the field.
    @Entity
    @Access(AccessType.FIELD)
    static class Tug {
        @Id @GeneratedValue private @Nullable Long id;
        private @Nullable String name;
        private @Nullable String owner;
        @Transient private int horses;
        private boolean isBusy;

        protected Tug() {}

        Optional<String> getOwner() {
            return Optional.ofNullable(owner);
        }

        String getName() {
            return "Tug " + name;
        }

        @Access(AccessType.PROPERTY)
        int getKilowatts() {
            return horses * 3 / 4;
        }

        void setKilowatts(int kilowatts) {
            horses = kilowatts * 4 / 3;
        }
    }
}
