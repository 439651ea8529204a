package org.plimsoll.desktop.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.task.Background;

import static org.assertj.core.api.Assertions.assertThat;

class PictureModelTest {
    @TempDir
    Path directory;

    private final NoticeModel notices = new NoticeModel();
    private final PictureModel model = new PictureModel(new Background(Runnable::run, Runnable::run), notices);

    @Test
    void aPictureIsWrittenAndToldOf() {
        Path target = directory.resolve("chart.svg");
        model.write(PictureForm.SVG, target, out -> out.write('x'), () -> {});
        assertThat(target).hasContent("x");
        assertThat(model.outcomeProperty().get()).isEqualTo("SVG drawing written to " + target);
    }

    @Test
    void aPictureThatFailsLeavesTheOneBeforeAndNothingElse() throws IOException {
        Path target = Files.writeString(directory.resolve("chart.png"), "before");
        List<String> asked = new ArrayList<>();
        model.write(
                PictureForm.PNG,
                target,
                out -> {
                    out.write('x');
                    throw new IOException("No space left on device");
                },
                () -> asked.add("elsewhere"));
        assertThat(target).hasContent("before");
        assertThat(directory).isDirectoryNotContaining(file -> !file.equals(target));
        assertThat(notices.noticeProperty().get().sentence()).contains("No space left on device");
        notices.takeWayOut();
        assertThat(asked).containsExactly("elsewhere");
    }

    @Test
    void filesAreNamedAfterWhatTheyShow() {
        assertThat(PictureSaver.fileName("Disk need and capacity", PictureForm.SVG))
                .isEqualTo("disk-need-and-capacity.svg");
        assertThat(PictureSaver.fileName("../Größe: 5 %", PictureForm.PNG)).isEqualTo("größe-5.png");
        assertThat(PictureSaver.fileName("//", PictureForm.PNG)).isEqualTo("chart.png");
    }

    @Test
    void numbersHaveTheDecimalsThatCanBeSeen() {
        assertThat(SvgText.number(12)).isEqualTo("12");
        assertThat(SvgText.number(0.5)).isEqualTo("0.5");
        assertThat(SvgText.number(-0.001)).isEqualTo("0");
        assertThat(SvgText.number(100)).isEqualTo("100");
        assertThat(SvgText.number(1234.5678)).isEqualTo("1234.57");
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertThat(new SvgText().open("text").words("a\u0001<b>&").close().toString())
                .contains("<text>a&lt;b&gt;&amp;</text>");
    }
}
