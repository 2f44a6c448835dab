package dev.bureau;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Keeps the house in the shape in which it was built.
class ArchitectureTests {

    private static final String INTERNAL = "dev.bureau.internal..";

    private static final String STORE = "dev.bureau.internal.data";

    /// The rooms of the store from the lowest up. Each may use some of those before it; what stands
    /// in the store's own package, the door, uses any room below it.
    private static final List<String> ROOMS =
            List.of(
                    "value",
                    "shape",
                    "gate",
                    "key",
                    "basis",
                    "index",
                    "hints",
                    "column",
                    "relation",
                    "question",
                    "paging",
                    "row",
                    "repair",
                    "sum",
                    "list",
                    "picture",
                    "history",
                    "write",
                    "bulk",
                    "door",
                    "account",
                    "view",
                    "unsaved");

    /// Those that screens may know.
    private static final List<String> OPEN =
            List.of("value", "shape", "index", "door", "account", "view", "unsaved");

    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.bureau", "newsroom");

    @Test
    void eachLayerUsesOnlyThoseBelowIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("autoconfigure")
                .definedBy("dev.bureau.autoconfigure..")
                .layer("ui")
                .definedBy("dev.bureau.internal.ui..")
                .optionalLayer("api")
                .definedBy("dev.bureau.internal.api..")
                .layer("data")
                .definedBy("dev.bureau.internal.data..")
                .layer("check")
                .definedBy("dev.bureau.internal.check..")
                .layer("model")
                .definedBy("dev.bureau.internal.model..")
                .layer("unit")
                .definedBy("dev.bureau.internal.unit..")
                .layer("text")
                .definedBy("dev.bureau.internal.text..")
                .layer("declaration")
                .definedBy("dev.bureau")
                .layer("kinds")
                .definedBy(
                        "dev.bureau.field..",
                        "dev.bureau.filter..",
                        "dev.bureau.action..",
                        "dev.bureau.history..",
                        "dev.bureau.transfer..")
                .layer("query")
                .definedBy("dev.bureau.query..")
                .layer("schema")
                .definedBy("dev.bureau.schema..")
                .layer("access")
                .definedBy("dev.bureau.access..")
                .whereLayer("autoconfigure")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("autoconfigure")
                .whereLayer("api")
                .mayOnlyBeAccessedByLayers("autoconfigure")
                .whereLayer("data")
                .mayOnlyBeAccessedByLayers("autoconfigure", "ui", "api")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("autoconfigure", "ui", "api")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("autoconfigure", "ui", "api", "data", "check")
                .whereLayer("unit")
                .mayOnlyBeAccessedByLayers("autoconfigure", "data", "model")
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers("autoconfigure", "ui", "api", "data", "check", "model")
                .whereLayer("declaration")
                .mayOnlyBeAccessedByLayers("autoconfigure", "ui", "api", "data", "check", "model")
                .whereLayer("kinds")
                .mayNotAccessAnyLayer()
                .ignoreDependency(
                        resideInAnyPackage(
                                "dev.bureau.field..",
                                "dev.bureau.filter..",
                                "dev.bureau.action..",
                                "dev.bureau.history..",
                                "dev.bureau.transfer.."),
                        resideInAnyPackage(
                                "dev.bureau.query..", "dev.bureau.schema..", "dev.bureau.access.."))
                .whereLayer("query")
                .mayOnlyAccessLayers("schema", "access")
                .whereLayer("schema")
                .mayNotAccessAnyLayer()
                .whereLayer("access")
                .mayNotAccessAnyLayer()
                .because("a reader must be able to understand each layer from those below it")
                .check(ALL);
    }

    @Test
    void eachRoomOfTheStoreUsesOnlyThoseBelowIt() {
        classes()
                .that()
                .resideInAPackage(STORE + "..")
                .should()
                .resideInAnyPackage(rooms(ROOMS))
                .because("a room that nobody has placed may be used by anybody")
                .check(ALL);
        for (var at = 0; at < ROOMS.size() - 1; at++) {
            noClasses()
                    .that()
                    .resideInAPackage(room(ROOMS.get(at)))
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(rooms(ROOMS.subList(at + 1, ROOMS.size()))))
                    .because("a reader must be able to understand each room from those below it")
                    .check(ALL);
        }
    }

    @Test
    void screensKnowTheDoorAndWhatGoesThroughIt() {
        noClasses()
                .that()
                .resideInAPackage("dev.bureau.internal.ui..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                rooms(
                                        ROOMS.stream()
                                                .filter(room -> !OPEN.contains(room))
                                                .toList())))
                .because("how the store works is its own affair")
                .check(ALL);
    }

    private static String[] rooms(List<String> names) {
        return names.stream().map(ArchitectureTests::room).toArray(String[]::new);
    }

    private static String room(String name) {
        return name.equals("door") ? STORE : STORE + "." + name;
    }

    @Test
    void onlyTheStoreTouchesTheData() {
        noClasses()
                .that()
                .resideInAPackage("dev.bureau..")
                .and()
                .resideOutsideOfPackage("dev.bureau.internal.data..")
                .and()
                // opens the persistence units, and asks them nothing
                .resideOutsideOfPackage("dev.bureau.internal.unit..")
                .and()
                // hands the unit over to internal.data.account, which asks all questions
                .doNotHaveFullyQualifiedName("dev.bureau.autoconfigure.AccountsConfiguration")
                .should()
                .dependOnClassesThat(
                        assignableTo(EntityManager.class)
                                .or(assignableTo(Query.class))
                                .or(assignableTo(Connection.class))
                                .or(assignableTo(Statement.class))
                                .or(assignableTo(ResultSet.class))
                                .or(assignableTo(DataSource.class))
                                .or(
                                        resideInAnyPackage(
                                                "org.springframework.jdbc..",
                                                "org.springframework.data.jpa.repository..")))
                .because("the store asks the gate in every read and write")
                .check(ALL);
    }

    @Test
    void publicSignaturesNameNoInternalTypes() {
        classes()
                .that()
                .resideInAPackage("dev.bureau..")
                .and()
                .resideOutsideOfPackage(INTERNAL)
                .and()
                .arePublic()
                .should(nameNoInternalTypes())
                .because("what is public is a promise")
                .check(ALL);
    }

    @Test
    void newsroomUsesOnlyWhatIsPublic() {
        noClasses()
                .that()
                .resideInAPackage("newsroom..")
                .should()
                .dependOnClassesThat(resideInAPackage(INTERNAL))
                .because("the newsroom is the proof that the public packages suffice")
                .check(ALL);
    }

    @Test
    void bureauDoesNotKnowTheNewsroom() {
        noClasses()
                .that()
                .resideInAPackage("dev.bureau..")
                .should()
                .dependOnClassesThat(resideInAPackage("newsroom.."))
                .because("the library's jar leaves the newsroom out")
                .check(ALL);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().assignedFrom(packages())
                .should()
                .beFreeOfCycles()
                .because("what depends on each other belongs together")
                .check(ALL);
    }

    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    private static ArchCondition<JavaClass> nameNoInternalTypes() {
        DescribedPredicate<JavaClass> internal = resideInAPackage(INTERNAL);
        return new ArchCondition<>("name no internal types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                promised(type)
                        .filter(unit -> named(unit).anyMatch(internal))
                        .forEach(unit ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                unit, unit.getDescription())));
            }
        };
    }

    private static Stream<JavaCodeUnit> promised(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit ->
                        unit.getModifiers().contains(JavaModifier.PUBLIC)
                                || unit.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static Stream<JavaClass> named(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                unit.getParameterTypes().stream()
                        .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream()));
    }
}
