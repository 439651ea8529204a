package org.plimsoll.formats.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.model.CodeTable;
import org.plimsoll.formats.model.CodeTable.Code;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** What every format promises about the tables of its codes. */
class CodeTableContract {
    @TestFactory
    Stream<DynamicTest> everyTableExplainsAFieldAndNoFieldHasTwoTables() {
        return LogFormats.all().stream()
                .map(format -> dynamicTest(format.name(), () -> {
                    Set<CodeTable> used = new HashSet<>();
                    for (LineKind kind : format.kinds()) {
                        for (Field field : kind.fields()) {
                            List<CodeTable> tables = tables(format, kind, field);
                            assertThat(tables).as("%s of %s", field, kind).hasSizeLessThanOrEqualTo(1);
                            used.addAll(tables);
                        }
                    }
                    assertThat(used).containsExactlyInAnyOrderElementsOf(format.codeTables());
                }));
    }

    @TestFactory
    Stream<DynamicTest> codesAreUniqueInTheirTableAndHaveNames() {
        return LogFormats.all().stream()
                .map(format -> dynamicTest(
                        format.name(),
                        () -> format.codeTables().forEach(table -> {
                            assertThat(table.name()).isNotBlank();
                            assertThat(table.description()).isNotBlank();
                            assertThat(table.codes()).isNotEmpty();
                            assertThat(table.codes()).extracting(Code::code).doesNotHaveDuplicates();
                            assertThat(table.codes()).extracting(Code::name).noneMatch(String::isBlank);
                        })));
    }

    @Test
    void everyStageAndEveryBounceClassOfEcHasATable() {
        LogFormat ec = LogFormats.byName("ec").orElseThrow();
        for (LineKind kind : ec.kinds()) {
            for (Field field : kind.fields()) {
                if (field.meaning() == Meaning.STAGE || field.meaning() == Meaning.BOUNCE_CLASS) {
                    assertThat(tables(ec, kind, field))
                            .as("%s of %s", field, kind)
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void aStageIsCalledWhatItsVersionMeansByIt() {
        assertThat(name("3+", "stage", "15")).isEqualTo("during STARTTLS");
        assertThat(name("2.2", "stage", "15")).isEqualTo("unknown");
        assertThat(name("2.2", "stage", "9")).isEqualTo("waiting for the final reply");
        assertThat(name("3+", "stage", "21")).isEqualTo("out-of-band bounce");
        assertThat(name("3+", "stage", "99")).isEmpty();
    }

    @Test
    void aBounceClassHasANameAndACategory() {
        LogFormat ec = LogFormats.byName("ec").orElseThrow();
        CodeTable classes = ec.codeTables().stream()
                .filter(table -> table.meaning() == Meaning.BOUNCE_CLASS)
                .findFirst()
                .orElseThrow();
        Code code = classes.code("10").orElseThrow();
        assertThat(code.name()).isEqualTo("Invalid Recipient");
        assertThat(code.category()).isEqualTo("Hard");
        assertThat(classes.codes()).hasSize(20);
        assertThat(classes.codes())
                .extracting(Code::category)
                .containsOnly("Undetermined", "Hard", "Soft", "Admin", "Block");
    }

    @Test
    void anErrorNumberOfEximHasAName() {
        LogFormat exim = LogFormats.byName("exim").orElseThrow();
        LineKind deferral = exim.kinds().stream()
                .filter(kind -> kind.tag().equals("=="))
                .findFirst()
                .orElseThrow();
        Field number = deferral.fields().get(deferral.indexOf(Meaning.STAGE));
        CodeTable numbers = tables(exim, deferral, number).get(0);
        assertThat(numbers.code("(-44)").orElseThrow().name()).isEqualTo("temporary reply to RCPT");
        assertThat(numbers.code("(-99)")).isEmpty();
    }

    private static List<CodeTable> tables(LogFormat format, LineKind kind, Field field) {
        return format.codeTables().stream()
                .filter(table -> table.explains(kind, field))
                .toList();
    }

    private static String name(String version, String field, String code) {
        LogFormat ec = LogFormats.byName("ec").orElseThrow();
        LineKind kind = ec.kinds().stream()
                .filter(any -> any.tag().equals("T") && any.version().equals(version))
                .findFirst()
                .orElseThrow();
        Field of = kind.fields().stream()
                .filter(any -> any.name().equals(field))
                .findFirst()
                .orElseThrow();
        return tables(ec, kind, of).get(0).code(code).map(Code::name).orElse("");
    }
}
