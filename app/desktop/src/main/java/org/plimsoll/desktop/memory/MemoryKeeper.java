package org.plimsoll.desktop.memory;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.text.Words;

import static org.plimsoll.desktop.text.Texts.text;

/** Writes what is to be remembered: in the background while the window is open, and once more when it closes. */
public final class MemoryKeeper {
    private final MemoryFile file;
    private final Background background;
    private final NoticeModel notices;
    private final AtomicReference<Remembered> latest;
    private final Object writing = new Object();
    private boolean told;
    private Remembered written;

    /**
     * Has nothing to write yet.
     *
     * @param before what the file holds
     */
    public MemoryKeeper(MemoryFile file, Background background, NoticeModel notices, Remembered before) {
        this.file = file;
        this.background = background;
        this.notices = notices;
        latest = new AtomicReference<>(before);
        written = before;
    }

    /** Writes in the background. Where that does not work it is told once: nobody needs it to go on. */
    public void keep(Remembered now) {
        latest.set(now);
        background.run(
                () -> {
                    write();
                    return now;
                },
                done -> {},
                failure -> {
                    if (!told) {
                        told = true;
                        notices.show(text("memory.notKept", Words.sentence(failure)), "", () -> {});
                    }
                });
    }

    /** Writes before it returns. A window that closes has nobody left to tell that it did not work. */
    public void keepNow(Remembered now) {
        latest.set(now);
        try {
            write();
        } catch (IOException e) {
            told = true;
        }
    }

    private void write() throws IOException {
        synchronized (writing) {
            Remembered now = Objects.requireNonNull(latest.get());
            if (!now.equals(written)) {
                file.write(now);
                written = now;
            }
        }
    }
}
