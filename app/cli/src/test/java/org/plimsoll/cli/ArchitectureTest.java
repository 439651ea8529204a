package org.plimsoll.cli;

import java.io.FileDescriptor;
import java.time.Clock;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "org.plimsoll", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CLI = "org.plimsoll.cli..";

    @ArchTest
    static final ArchRule picocliStaysHere = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei..")
            .because("the same study serves the desktop, which has no options and no terminal");

    @ArchTest
    static final ArchRule nobodyLooksBack = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI)
            .because("the command line is one of two fronts; what lies behind must not care which");

    @ArchTest
    static final ArchRule noScreens = noClasses()
            .that()
            .resideInAPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.plimsoll.desktop..", "javafx..")
            .because("the headless jar runs on servers where no screen can be opened");

    @ArchTest
    static final ArchRule onlyMainTouchesTheProcess = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .accessField(FileDescriptor.class, "out")
            .orShould()
            .accessField(FileDescriptor.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .because("everything else can then be run in a test, and nothing can print beside the data");

    /** A time of syslog names no year: where nothing else in the log does, Exim's decoder takes the latest one. */
    @ArchTest
    static final ArchRule onlyMainHasAClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .and()
            .doNotHaveFullyQualifiedName("org.plimsoll.formats.exim.EximDecoder")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("the day a plan starts on is an input, so that a plan can be made again");
}
