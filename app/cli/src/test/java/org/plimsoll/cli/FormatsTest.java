package org.plimsoll.cli;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.model.LineKind;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTest {
    private static final List<LineKind> KINDS =
            LogFormats.all().stream().flatMap(format -> format.kinds().stream()).toList();

    @Test
    void everyFormatAndEveryLineKindIsListedWithinEightyColumns() {
        Run run = Run.of("formats");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(run.out()).contains(LogFormats.names());
        assertThat(KINDS)
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(solid(run.out()))
                        .contains(solid(
                                kind.tag() + kind.version() + kind.event() + kind.description() + kind.example())));
    }

    @Test
    void aFlagAndTheNameOfItsFieldAreToldApart() {
        String exim = Run.of("formats", "exim").out();

        assertThat(exim)
                .contains("    TFO tcp_fast_open ", "    DS dnssec ", "    H=host ")
                .doesNotContain("SPFspf");
    }

    @Test
    void whatCodesAndHeaderTypesStandForIsTold() {
        String exim = Run.of("formats", "exim").out();

        assertThat(exim)
                .contains("error numbers (field error_number)", "    (-54)  no host yet tried again ")
                .contains("header types (field header_type)", "    P      Received");
    }

    @Test
    void everyLogOfMobileMessagesIsNamed() {
        assertThat(Run.of("formats", "ec").out())
                .contains("smpplog", "smppbouncelog", "mm7log", "mmsbouncelog", "xmpplog", "apnlog", "gcmlog");
    }

    @Test
    void programsGetTheSameListAsJson() throws JsonProcessingException {
        JsonNode formats =
                new JsonMapper().readTree(Run.of("formats", "--json").out()).get("formats");

        List<String> examples = new ArrayList<>();
        formats.forEach(format -> format.get("kinds")
                .forEach(kind -> examples.add(kind.get("example").textValue())));
        assertThat(examples)
                .containsExactlyElementsOf(KINDS.stream().map(LineKind::example).toList());
        assertThat(formats.findValuesAsText("format")).containsExactlyElementsOf(LogFormats.names());
    }

    /** Without blanks and line ends, for they are where lines were folded. */
    private static String solid(String text) {
        return text.replaceAll("\\s", "");
    }
}
