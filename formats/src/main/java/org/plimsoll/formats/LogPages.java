package org.plimsoll.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.input.Block;
import org.plimsoll.formats.input.PageStore;

/**
 * A log in pages of whole lines: gone through once from its beginning, and after that each page can be read again by
 * itself. What is compressed is kept packed in a file that is gone when this is closed.
 *
 * <p>One thread goes through; any thread may {@link #read} what has been gone through.
 */
public final class LogPages implements AutoCloseable {
    /** Small enough to be read and taken apart in a moment, large enough that a page costs no memory worth counting. */
    private static final int PAGE_BYTES = 256 * 1024;

    private final LogSource source;
    private final LogScan scan;
    private final PageStore store;
    private final Block block = new Block();
    private @Nullable String failure;

    private LogPages(LogSource source, LogScan scan, PageStore store) {
        this.source = source;
        this.scan = scan;
        this.store = store;
    }

    /**
     * Some lines of a log.
     *
     * @param offset byte offset of the first one in the log, decompressed
     * @param bytes bytes that are kept
     * @param dropped bytes of the only line that are not kept because it is too long
     * @param at where the page lies
     * @param stored bytes that it takes there
     */
    public record Page(long offset, int bytes, long dropped, long at, int stored) {}

    /**
     * Opens a source.
     *
     * @throws UnreadableLogException if there is nothing to read, or no room to keep what is compressed
     */
    public static LogPages open(LogSource source) throws UnreadableLogException {
        LogScan scan = LogScan.open(source, 0, PAGE_BYTES);
        try {
            return new LogPages(source, scan, store(source, scan));
        } catch (IOException e) {
            scan.close();
            throw new UnreadableLogException(LogScan.sentence(source, e), false);
        }
    }

    private static PageStore store(LogSource source, LogScan scan) throws IOException {
        Path path = source.path();
        return path != null && Files.isRegularFile(path) && scan.plain() ? PageStore.plain(path) : PageStore.packing();
    }

    /** The next page, null after the last one; its lines are in {@link #data} until the next call. */
    public @Nullable Page next() {
        if (failure != null || !scan.next(block)) {
            return null;
        }
        try {
            PageStore.Place place = store.keep(block);
            return new Page(block.offset(), block.end(), block.dropped(), place.at(), place.bytes());
        } catch (IOException e) {
            failure = "%s: the decompressed log cannot be kept in %s (%s); expected room for about as much as the file"
                    .formatted(source, System.getProperty("java.io.tmpdir"), e.getMessage());
            return null;
        }
    }

    /** Holds the page that was gone to last from its beginning on. */
    public byte[] data() {
        return block.data();
    }

    /** Tells how much of the file was read since it was told last. */
    public void report(Progress progress) {
        scan.report(progress);
    }

    /** One sentence saying why reading ended early; null if it did not. */
    public @Nullable String failure() {
        return failure == null ? scan.failure() : failure;
    }

    /**
     * Reads a page again.
     *
     * @param into takes it from its beginning on; at least as long as the page
     * @throws UnreadableLogException if the file does not hold it any more
     */
    public void read(Page page, byte[] into) throws UnreadableLogException {
        try {
            store.read(new PageStore.Place(page.at(), page.stored()), into, page.bytes());
        } catch (IOException e) {
            throw new UnreadableLogException(LogScan.sentence(source, e), false);
        }
    }

    /** Closes the file, and gives up the room that was taken. */
    @Override
    public void close() {
        scan.close();
        try {
            store.close();
        } catch (IOException e) {
            System.getLogger(LogPages.class.getName()).log(System.Logger.Level.DEBUG, "closing " + source, e);
        }
    }
}
