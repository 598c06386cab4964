package touchstone.server.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ObjectInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.platform.Caller;

/** What the walls between rooms do not say. */
@AnalyzeClasses(packages = "touchstone", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesTest {

    /** Handlers that people reach without being signed in. Each is a decision. */
    private static final Set<String> PUBLIC = Set.of(
            "Health.health",
            "ProjectController.schema",
            "ProblemPages.page",
            "ErrorDoor.answer",
            "SessionRoutes.signIn",
            "LinkRoutes.show",
            "LinkRoutes.accept");

    private static final DescribedPredicate<JavaClass> SQL = resideInAnyPackage("java.sql", "javax.sql");

    @ArchTest
    static final ArchRule SQL_STAYS_IN_STORES = noClasses()
            .that()
            .resideInAPackage("touchstone.server..")
            .and()
            .resideOutsideOfPackage("touchstone.server.platform.database..")
            .and()
            .haveNameNotMatching(".*(Store|Sql|Rows|CopyLanes?|RoundTrips?)(\\$.*)?")
            .and()
            .doNotHaveSimpleName("Translation")
            .should()
            .dependOnClassesThat(are(SQL))
            .because("effects live at the edge, where they are looked for");

    @ArchTest
    static final ArchRule STORES_TAKE_PARAMETERS = noClasses()
            .that()
            .haveNameMatching(".*(Store|Sql)(\\$.*)?")
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .because("a value in the text of a statement is a way in");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackages("touchstone.server.platform.database..", "touchstone.bench..", "touchstone.cli..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a test must be able to set the clock: " + Clock.class.getName());

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            fields().should().notBeAnnotatedWith(Autowired.class).andShould().notBeAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule NO_OBJECTS_FROM_BYTES =
            noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class);

    @ArchTest
    static final ArchRule NO_GUESSABLE_CHANCE_IN_THE_SERVER = noClasses()
            .that()
            .resideInAPackage("touchstone.server..")
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule LABELS_KNOW_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAPackage("touchstone.labels..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "touchstone.server..");

    @ArchTest
    static final ArchRule CONTROLLERS_STAY_IN_THEIR_ROOM =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule HANDLERS_KNOW_WHO_CALLS = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(new ArchCondition<>("take a Caller, or be listed as public") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    String name = method.getOwner().getSimpleName() + "." + method.getName();
                    boolean knows = method.getParameters().stream()
                            .anyMatch(parameter -> parameter.getRawType().isEquivalentTo(Caller.class)
                                    || parameter.getRawType().isEquivalentTo(Optional.class));
                    events.add(new SimpleConditionEvent(method, knows || PUBLIC.contains(name), name));
                }
            });
}
