package org.plimsoll.report;

import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.plimsoll.report", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_PDF_LIBRARIES_STAY_IN_PDF = noClasses()
            .that()
            .resideOutsideOfPackage("..report.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..", "java.awt..")
            .because("a library that lays out paper is to be replaced without touching what is said on it");

    @ArchTest
    static final ArchRule JFREECHART_STAYS_IN_PDF = noClasses()
            .that()
            .resideOutsideOfPackage("..report.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jfree..")
            .because("a chart is data; the screen draws the same one in its own way");

    @ArchTest
    static final ArchRule JACKSON_STAYS_IN_JSON = noClasses()
            .that()
            .resideOutsideOfPackage("..report.json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..")
            .because("the shape of the JSON is written down in one place, not in annotations all over the model");

    @ArchTest
    static final ArchRule UNIVOCITY_STAYS_IN_CSV = noClasses()
            .that()
            .resideOutsideOfPackage("..report.csv..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.univocity..")
            .because("its settings are dangerous by default and are set once");

    @ArchTest
    static final ArchRule WRITERS_DO_NOT_KNOW_EACH_OTHER = slices().matching(
                    "org.plimsoll.report.(csv|json|pdf|text)..")
            .should()
            .notDependOnEachOther()
            .because("what two of them need belongs into the report that both draw");

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = slices().matching("org.plimsoll.report.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package is to be understood before those that use it");

    @ArchTest
    static final ArchRule THE_REPORT_DOES_NOT_KNOW_ITS_WRITERS = noClasses()
            .that()
            .resideInAnyPackage("org.plimsoll.report", "org.plimsoll.report.model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..report.csv..", "..report.json..", "..report.pdf..", "..report.text..")
            .because("composing is a pure function; writers only draw what is finished");

    @ArchTest
    static final ArchRule FILES_ARE_WRITTEN_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackages("..report.file..")
            .and()
            .doNotHaveSimpleName("Lato")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Files.class)
            .because("an output appears whole or not at all, which is easily forgotten when it is done twice");

    @ArchTest
    static final ArchRule NOBODY_ASKS_THE_CLOCK = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("the same study is to give the same bytes on any day");

    @ArchTest
    static final ArchRule NOBODY_TALKS_TO_THE_TERMINAL =
            NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("standard output is the command line's, and it is data");

    @ArchTest
    static final ArchRule REPORTS_KNOW_NO_APPLICATION = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.plimsoll.cli..", "org.plimsoll.desktop..", "javafx..", "picocli..")
            .because("both applications stand on the report, never the other way round");
}
