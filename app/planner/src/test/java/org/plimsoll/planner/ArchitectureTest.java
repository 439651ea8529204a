package org.plimsoll.planner;

import java.io.Serializable;
import java.time.Clock;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.plimsoll.formats.jlog.JlogBacklog;
import org.plimsoll.formats.jlog.JlogTotals;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LogTime;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.plimsoll.planner", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String FRONT = "org.plimsoll.planner";
    private static final String MEASURE = "org.plimsoll.planner.measure..";
    private static final String FORECAST = "org.plimsoll.planner.forecast..";
    private static final String PLAN = "org.plimsoll.planner.plan..";
    private static final String VOLUME = "org.plimsoll.planner.volume..";
    private static final String ROTATION = "org.plimsoll.planner.rotation..";

    @ArchTest
    static final ArchRule packagesAreLayers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("front")
            .definedBy(FRONT)
            .layer("rotation")
            .definedBy(ROTATION)
            .layer("volume")
            .definedBy(VOLUME)
            .layer("plan")
            .definedBy(PLAN)
            .layer("forecast")
            .definedBy(FORECAST)
            .layer("measure")
            .definedBy(MEASURE)
            .whereLayer("front")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rotation")
            .mayOnlyBeAccessedByLayers("front")
            .whereLayer("volume")
            .mayOnlyBeAccessedByLayers("front")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("rotation", "front")
            .whereLayer("forecast")
            .mayOnlyBeAccessedByLayers("volume", "plan", "front")
            .whereLayer("measure")
            .mayOnlyBeAccessedByLayers("forecast", "volume", "plan", "rotation", "front")
            .because("there is one way through the house: what is measured is forecast, what is forecast is planned");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().matching("org.plimsoll.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package must be understood without those that use it");

    @ArchTest
    static final ArchRule onlyMeasureAndTheFrontDoorReadLogs = noClasses()
            .that()
            .resideInAnyPackage(FORECAST, PLAN)
            .should()
            .dependOnClassesThat(resideInAPackage("org.plimsoll.formats..")
                    .and(not(belongToAnyOf(LogTime.class, Event.class, JlogTotals.class, JlogBacklog.class))))
            .because("a forecast and a plan know a log by its measurement, which tells them its first and last time,"
                    + " its totals by event, and how far the subscribers of a jlog are behind");

    @ArchTest
    static final ArchRule planAndForecastTouchNoFile = noClasses()
            .that()
            .resideInAnyPackage(FORECAST, PLAN)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.nio.file..", "java.io..").and(not(equivalentTo(Serializable.class))))
            .because("right of the measurement everything is a pure function of values");

    @ArchTest
    static final ArchRule nobodyAsksTheClock = noClasses()
            .should()
            .dependOnClassesThat(equivalentTo(Clock.class))
            .orShould()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("today is an input: the same study gives the same answer on any day");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what is said is returned; the command line decides where it goes");
}
