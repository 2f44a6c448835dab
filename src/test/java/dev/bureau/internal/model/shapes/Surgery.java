package dev.bureau.internal.model.shapes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A vet's surgery: superclasses for keys, names and people.
public final class Surgery {

    public static final Class<?>[] ENTITIES = {
        Keeper.class, Animal.class, AnimalType.class, Consultation.class, Doctor.class, Skill.class
    };

    private Surgery() {}

    @MappedSuperclass
    public abstract static class Keyed {
        @Id @GeneratedValue private Integer id;

        public Integer getId() {
            return id;
        }
    }

    @MappedSuperclass
    public abstract static class Named extends Keyed {
        @NotBlank private String name;

        public String getName() {
            return name;
        }
    }

    @MappedSuperclass
    public abstract static class Human extends Keyed {
        @NotBlank private String firstName;
        @NotBlank private String lastName;

        public String getFirstName() {
            return firstName;
        }

        public String getLastName() {
            return lastName;
        }
    }

    @Entity(name = "Keeper")
    @Table(name = "keepers")
    public static class Keeper extends Human {
        @NotBlank private String address;
        @NotBlank private String city;
        @NotBlank private String telephone;

        @OneToMany(mappedBy = "keeper", cascade = CascadeType.ALL, orphanRemoval = true)
        private List<Animal> animals;

        public String getAddress() {
            return address;
        }

        public List<Animal> getAnimals() {
            return animals;
        }
    }

    @Entity(name = "Animal")
    public static class Animal extends Named {
        @NotNull private LocalDate birthDate;
        @ManyToOne private AnimalType type;
        @ManyToOne private Keeper keeper;

        @OneToMany(mappedBy = "animal", cascade = CascadeType.ALL)
        private Set<Consultation> consultations;
    }

    @Entity(name = "AnimalType")
    public static class AnimalType extends Named {}

    @Entity(name = "Consultation")
    public static class Consultation extends Keyed {
        @Column(name = "visit_date")
        private LocalDate date;

        @NotBlank private String description;
        @ManyToOne private Animal animal;
    }

    @Entity(name = "Doctor")
    public static class Doctor extends Human {
        @ManyToMany private Set<Skill> skills;
    }

    @Entity(name = "Skill")
    public static class Skill extends Named {}
}
