package org.plimsoll.formats;

import java.util.List;
import java.util.ServiceLoader;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.plimsoll.formats.custom.CustomFormat;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.TrafficMix;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packages = "org.plimsoll.formats", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String FRONT = "org.plimsoll.formats";
    private static final String MODEL = FRONT + ".model..";
    private static final String INPUT = FRONT + ".input..";
    private static final String BYTES = FRONT + ".bytes..";
    private static final String EC = FRONT + ".ec..";
    private static final String EXIM = FRONT + ".exim..";
    private static final String CUSTOM = FRONT + ".custom..";
    private static final String JLOG = FRONT + ".jlog..";
    private static final String TRAFFIC = FRONT + ".traffic..";
    private static final String TABLE = FRONT + ".table..";
    private static final String TRACE = FRONT + ".trace..";
    private static final String INDEX = FRONT + ".index..";
    private static final String CONVERT = FRONT + ".convert..";
    private static final String MASK = FRONT + ".mask..";

    @ArchTest
    static final ArchRule packagesAreLayers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("front")
            .definedBy(FRONT)
            .layer("formats")
            .definedBy(EC, EXIM, CUSTOM)
            .layer("tools")
            .definedBy(CONVERT, MASK)
            .layer("views")
            .definedBy(TABLE, TRACE, INDEX)
            .layer("input")
            .definedBy(INPUT, JLOG)
            .layer("model")
            .definedBy(MODEL)
            .layer("bytes")
            .definedBy(BYTES)
            .whereLayer("views")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("front")
            .mayOnlyBeAccessedByLayers("views")
            .whereLayer("formats")
            .mayOnlyBeAccessedByLayers("front")
            .whereLayer("tools")
            .mayOnlyBeAccessedByLayers("front")
            .whereLayer("input")
            .mayOnlyBeAccessedByLayers("front")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("front", "formats", "input", "tools", "views")
            .because("a format must be readable without knowing how its bytes come, and the front door is the only one"
                    + " that knows all of them");

    @ArchTest
    static final ArchRule trafficKnowsNoFormat = noClasses()
            .that()
            .resideInAPackage(TRAFFIC)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(EC, EXIM, CUSTOM, INPUT, MODEL).and(not(belongToAnyOf(TrafficMix.class))))
            .because("what happens to mail does not depend on who writes it down, only on how much and what it is");

    @ArchTest
    static final ArchRule ecDoesNotKnowExim = noClasses()
            .that()
            .resideInAPackage(EC)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(EXIM)
            .because("what two formats share belongs into the model, so that a third can use it");

    @ArchTest
    static final ArchRule eximDoesNotKnowEc = noClasses()
            .that()
            .resideInAPackage(EXIM)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(EC)
            .because("what two formats share belongs into the model, so that a third can use it");

    @ArchTest
    static final ArchRule onlyTheValuesOfEcAreKnownToCustom = noClasses()
            .that()
            .resideInAPackage(CUSTOM)
            .should()
            .dependOnClassesThat(resideInAPackage(EC).and(not(simpleName("EcValues"))))
            .because("custom_logger writes the same values as ec_logger, but how lines are laid out is its own matter");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().matching("org.plimsoll.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package must be understood without those that use it");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a library returns what it has to say; the command line decides where it goes");

    @ArchTest
    static final ArchRule formatsAreListedAndNotLookedFor = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ServiceLoader.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .orShould()
            .callMethod(Class.class, "forName", String.class)
            .because(
                    "a list in the source cannot lose an entry on the class path, and its order is the detection order");

    @ArchTest
    static final ArchRule onlyInputDecompresses = noClasses()
            .that()
            .resideOutsideOfPackage(INPUT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.commons.compress..", "java.util.zip..")
            .because("everybody else reads bytes and does not care how they were packed");

    @ArchTest
    static void everyFormatIsInTheList(JavaClasses classes) {
        List<String> written = classes.stream()
                .filter(type -> !type.isEquivalentTo(CustomFormat.class))
                .filter(type -> type.isAssignableTo(LogFormat.class) && !type.isInterface())
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .toList();
        List<String> listed = LogFormats.all().stream()
                .map(format -> format.getClass().getName())
                .toList();
        assertThat(listed)
                .as("a format that is not in the list is never recognised; custom formats are described by users")
                .containsExactlyInAnyOrderElementsOf(written);
    }
}
