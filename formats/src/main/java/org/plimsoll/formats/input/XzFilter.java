package org.plimsoll.formats.input;

import java.io.IOException;
import java.io.InputStream;

import org.tukaani.xz.ARM64Options;
import org.tukaani.xz.ARMOptions;
import org.tukaani.xz.ARMThumbOptions;
import org.tukaani.xz.ArrayCache;
import org.tukaani.xz.DeltaOptions;
import org.tukaani.xz.FilterOptions;
import org.tukaani.xz.IA64Options;
import org.tukaani.xz.PowerPCOptions;
import org.tukaani.xz.RISCVOptions;
import org.tukaani.xz.SPARCOptions;
import org.tukaani.xz.X86Options;

/**
 * What may stand between LZMA2 and the bytes of an xz file: made for programs and for samples of sound, and hardly ever
 * used for text. The library undoes it.
 */
final class XzFilter {
    private static final int DELTA = 3;

    private final long id;
    private final byte[] properties;

    /**
     * One of a file.
     *
     * @param id which one
     * @param properties what belongs to it
     */
    XzFilter(long id, byte[] properties) {
        this.id = id;
        this.properties = properties;
    }

    /** The bytes as they were before they were filtered. */
    InputStream undo(InputStream in) throws IOException {
        if (id == DELTA && properties.length == 1) {
            return new DeltaOptions((properties[0] & 0xff) + 1).getInputStream(in, ArrayCache.getDefaultCache());
        }
        if (properties.length != 0) {
            throw unknown();
        }
        return forPrograms().getInputStream(in, ArrayCache.getDefaultCache());
    }

    private FilterOptions forPrograms() throws IOException {
        return switch ((int) id) {
            case 4 -> new X86Options();
            case 5 -> new PowerPCOptions();
            case 6 -> new IA64Options();
            case 7 -> new ARMOptions();
            case 8 -> new ARMThumbOptions();
            case 9 -> new SPARCOptions();
            case 10 -> new ARM64Options();
            case 11 -> new RISCVOptions();
            default -> throw unknown();
        };
    }

    private static IOException unknown() {
        return new IOException("a block of it is filtered in an unknown way");
    }
}
