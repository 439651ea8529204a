package org.plimsoll.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogMasker;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.MaskTrial;
import org.plimsoll.formats.table.TimeStretch;
import org.plimsoll.report.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The same log without the people in it. */
@Command(
        name = "mask",
        addMethodSubcommands = false,
        header = {
            "Writes logs without the people and hosts in them, byte for byte as long.",
            "",
            "Examples:",
            "  plimsoll mask samples/exim-mainlog -o shareable.log",
            "  plimsoll mask samples/mainlog.ec --key-file my.key -o shareable.ec",
            "  plimsoll mask samples/mainlog.ec | plimsoll measure",
            ""
        },
        description = {
            "",
            "Addresses, hosts, IP addresses, ids, subjects and free text are replaced under a"
                    + " random key (HMAC-SHA-256): the same by the same, another by another, with as many"
                    + " letters and digits. Times, sizes, stages, reply codes, protocols and the kind of every"
                    + " line stay; a million messages cost the same, compressed within 2 %% of the original."
                    + " The seconds in message ids are shifted by some years. Logs are read twice, so that no word of"
                    + " them becomes another one of them; what comes through a pipe is kept meanwhile in a temporary"
                    + " file that only its owner can read, and that is removed in the end.",
            "",
            "The key is forgotten, unless --key-file keeps it to mask other logs alike; whoever has it"
                    + " can look for a name. Under a key that was made for other logs, logs of a few kB may compress by"
                    + " 4 %% differently. What compresses as before keeps something of its pattern:"
                    + " masking hides people from readers, not from somebody who knows much of the log and"
                    + " sets out to decipher it."
        },
        sortOptions = false,
        abbreviateSynopsis = true,
        parameterListHeading = "%nLogs:%n",
        optionListHeading = "%nOptions:%n")
final class MaskCommand implements Callable<Integer> {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Terminal terminal;

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "File that holds the key, of 16 bytes at least; made, for the owner's eyes only, if there is"
                    + " none. Default: a key that nobody ever sees.")
    private @Nullable Path keyFile;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write, replaced if it exists; default: standard output.")
    private @Nullable Path output;

    @Mixin
    private final StretchOptions stretch = new StretchOptions();

    MaskCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (KeptStreams streams = new KeptStreams()) {
            List<LogSource> named = sources.sources(terminal);
            LogWalk walk = new LogWalk(terminal, sources, streams.keep(named));
            byte[] key = key(walk);
            LogMasker.Totals[] totals = new LogMasker.Totals[1];
            if (output == null) {
                totals[0] = mask(walk, key, terminal.out());
            } else {
                WholeFile.write(output, out -> totals[0] = mask(walk, key, out));
            }
            note(walk, totals[0]);
            return walk.verdict().number();
        }
    }

    /** A key that is not given is chosen so that small logs compress as before. */
    private byte[] key(LogWalk walk) throws IOException {
        if (keyFile != null && Files.exists(keyFile)) {
            return MaskKey.of(keyFile);
        }
        MaskTrial trial = new MaskTrial();
        walk.preview((scan, origin, progress) -> {
            trial.add(scan, origin.format());
            return true;
        });
        byte[] key = trial.nearest(MaskKey::writable);
        if (keyFile != null) {
            MaskKey.create(keyFile, key);
        }
        return key;
    }

    private LogMasker.Totals mask(LogWalk walk, byte[] key, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, BUFFER_BYTES);
        LogMasker masker = new LogMasker(key, buffered);
        TimeStretch asked = stretch.stretch(sources.times(terminal));
        masker.during(asked);
        walk.preview((scan, origin, progress) -> {
            masker.learn(scan, origin.format(), progress);
            return true;
        });
        walk.visit((scan, origin, progress) -> {
            masker.mask(scan, origin.format(), progress);
            return true;
        });
        if (masker.totals().lines() == 0 && asked.isEndless()) {
            throw new RefusedInputException("nothing was written, expected at least one log that can be read");
        }
        buffered.flush();
        return masker.totals();
    }

    private static void note(LogWalk walk, LogMasker.Totals totals) {
        walk.note("%d lines (%d bytes) masked".formatted(totals.lines(), totals.bytes()));
        if (totals.unrecognisedLines() > 0) {
            walk.note("%d lines were not understood, and so masked as a whole".formatted(totals.unrecognisedLines()));
        }
        if (totals.changedLines() > 0) {
            walk.note("%d lines are of another kind than before".formatted(totals.changedLines()));
        }
    }
}
