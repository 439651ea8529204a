package org.plimsoll.packaging;

import java.util.ArrayList;
import java.util.List;

/**
 * A program of the package.
 *
 * @param name what is typed or clicked
 * @param mainJar name of the jar that holds its main class
 * @param mainClass its main class
 * @param archive name of its class data archive
 * @param tuning options of the virtual machine beside those of the archive
 */
record Launcher(String name, String mainJar, String mainClass, String archive, List<String> tuning) {
    /**
     * Ten times the usual: a start is over before C2 has compiled what only long work needs, and a large log runs
     * through each method ten times as often in its first tenth of a second. On Java 17 and two processors, processor
     * time of the shortest of several runs: 0.29 s instead of 0.32 s for 1 MB, 1.42 s instead of 1.48 s for 1 GB.
     */
    private static final List<String> LATER_COMPILATION = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=10000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    /** Starts and ends 0.01 s sooner than G1, which Java 17 however needs to map the objects of an archive. */
    private static final String SERIAL = "-XX:+UseSerialGC";

    private static final int SERIAL_SINCE = 25;

    /** The desktop holds no log: what it needs does not grow with what is open. */
    private static final String LITTLE_MEMORY = "-Xmx256m";

    static Launcher commandLine() {
        List<String> tuning = new ArrayList<>(LATER_COMPILATION);
        if (Runtime.version().feature() >= SERIAL_SINCE) {
            tuning.add(SERIAL);
        }
        return new Launcher("plimsoll", Contents.PLIMSOLL_JAR, "org.plimsoll.cli.Main", "plimsoll.jsa", tuning);
    }

    static Launcher desktop(Platform platform) {
        List<String> tuning = new ArrayList<>(LATER_COMPILATION);
        tuning.add(LITTLE_MEMORY);
        return new Launcher(
                platform.appName(),
                Contents.DESKTOP_JAR,
                "org.plimsoll.desktop.Launcher",
                "plimsoll-desktop.jsa",
                tuning);
    }

    /**
     * Options of the virtual machine. An archive that is missing or does not fit is passed over.
     *
     * @param directory how the launcher names the directory of jars and archives
     */
    List<String> options(String directory) {
        List<String> options =
                new ArrayList<>(List.of("-XX:SharedArchiveFile=" + directory + "/" + archive, "-Xshare:auto"));
        options.addAll(tuning);
        return options;
    }
}
