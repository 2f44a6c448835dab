package dev.bureau.mappings.admins;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/// A hierarchy over a mapped superclass, and entities that share an interface.
public final class Depot {

    private Depot() {}

    /// Has something to be called by.
    public interface Named {
        String getName();

        boolean isHidden();
    }

    /// What everything in the depot has.
    @MappedSuperclass
    public abstract static class Thing implements Named {
        @Id @GeneratedValue @Nullable Long id;
        String name = "";
        String remark = "";
        boolean hidden;

        @Override
        public String getName() {
            return name;
        }

        public String getRemark() {
            return remark;
        }

        @Override
        public boolean isHidden() {
            return hidden;
        }
    }

    /// A vehicle of any kind.
    @Entity(name = "Vehicle")
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Vehicle extends Thing {
        int wheels;

        public int getWheels() {
            return wheels;
        }
    }

    /// Has an admin of its own.
    @Entity(name = "Car")
    public static class Car extends Vehicle {
        @Nullable Integer doors;

        public @Nullable Integer getDoors() {
            return doors;
        }
    }

    /// Has none.
    @Entity(name = "Truck")
    public static class Truck extends Vehicle {
        @Nullable Double load;
    }

    /// Not in the hierarchy.
    @Entity(name = "Tool")
    public static class Tool extends Thing {
        @Nullable String drawer;
    }

    /// Shares only the interface.
    @Entity(name = "Shelf")
    public static class Shelf implements Named {
        @Id @GeneratedValue @Nullable Long id;
        String name = "";
        boolean hidden;

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isHidden() {
            return hidden;
        }
    }
}
