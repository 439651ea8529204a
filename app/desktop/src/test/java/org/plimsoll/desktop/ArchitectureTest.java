package org.plimsoll.desktop;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.plimsoll", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule javafxStaysInTheDesktop = noClasses()
            .that()
            .resideOutsideOfPackage("org.plimsoll.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..")
            .because("the command line runs on servers without a display, from a jar without JavaFX");

    @ArchTest
    static final ArchRule modelsKnowNoSceneGraph = noClasses()
            .that()
            .haveSimpleNameEndingWith("Model")
            .or()
            .haveSimpleName("Models")
            .or()
            .resideInAPackage("org.plimsoll.desktop.task..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "atlantafx..")
            .because("models are tested in plain JUnit, without a toolkit");

    @ArchTest
    static final ArchRule modelsKnowNoViews = noClasses()
            .that()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("View")
            .because("a view follows its model, never the other way round");

    @ArchTest
    static final ArchRule viewsAskModelsNotTheEngine = noClasses()
            .that()
            .haveSimpleNameEndingWith("View")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.plimsoll.planner.Study")
            .because("what a view starts would run on the screen's thread");

    @ArchTest
    static final ArchRule desktopAndCommandLineAreStrangers = noClasses()
            .that()
            .resideInAPackage("org.plimsoll.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.plimsoll.cli..", "picocli..", "me.tongfei..")
            .because("both only fill the same request; what they share lives in the planner and the report");

    @ArchTest
    static final ArchRule logsAreReadByThePlannerAlone = noClasses()
            .that()
            .resideInAPackage("org.plimsoll.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.plimsoll.formats.ec..",
                    "org.plimsoll.formats.exim..",
                    "org.plimsoll.formats.input..",
                    "java.nio.channels..")
            .because("the desktop never holds what is in a file");

    @ArchTest
    static final ArchRule theWindowIsSilent = noClasses()
            .that()
            .resideInAPackage("org.plimsoll.desktop..")
            .and()
            .doNotHaveSimpleName("Launcher")
            .and()
            .doNotHaveSimpleName("FirstFrame")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("who starts a window reads no terminal, but for whoever measures the start");

    @ArchTest
    static final ArchRule screensDependOnEachOtherInOneDirection = slices().matching("org.plimsoll.desktop.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a screen can then be read, tested and replaced alone");

    @ArchTest
    static final ArchRule viewsAndModelsAreFinal = classes()
            .that()
            .resideInAPackage("org.plimsoll.desktop..")
            .and()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .areNotAnnotations()
            .and()
            .areNotEnums()
            .should()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
            .because("parts are put together, not derived from each other");
}
