package dev.bureau.mappings.structure;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/// An entity that seventy relations point at.
final class Hubs {

    private Hubs() {}

    @Entity(name = "Hub")
    static class Hub {
        @Id @GeneratedValue Long id;
        String name;
    }

    @MappedSuperclass
    static class Spokes {
        @Id @GeneratedValue Long id;
        String name;
        @ManyToOne Hub first;
        @ManyToOne Hub second;
        @ManyToOne Hub third;
        @ManyToOne Hub fourth;
        @ManyToOne Hub fifth;
        @ManyToOne Hub sixth;
        @ManyToOne Hub seventh;
        @ManyToOne Hub eighth;
        @ManyToOne Hub ninth;
        @ManyToOne Hub tenth;
    }

    @Entity(name = "WheelOne")
    static class WheelOne extends Spokes {}

    @Entity(name = "WheelTwo")
    static class WheelTwo extends Spokes {}

    @Entity(name = "WheelThree")
    static class WheelThree extends Spokes {}

    @Entity(name = "WheelFour")
    static class WheelFour extends Spokes {}

    @Entity(name = "WheelFive")
    static class WheelFive extends Spokes {}

    @Entity(name = "WheelSix")
    static class WheelSix extends Spokes {}

    @Entity(name = "WheelSeven")
    static class WheelSeven extends Spokes {}
}
