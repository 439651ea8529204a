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
     * Four times the usual: a small log is measured before C2 has compiled what only a large one needs, and the end of
     * a process waits for C2. 0.01 to 0.04 s less for 1 MB. What it costs a large log is not known: of 500 MB on a busy
     * machine the shortest runs took 10 % more on Java 17 and 5 % less on 25, the medians 14 and 30 % more.
     */
    private static final List<String> LATER_COMPILATION = List.of(
            "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=4000",
            "-XX:Tier4CompileThreshold=60000");

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
        return new Launcher(
                platform.appName(),
                Contents.DESKTOP_JAR,
                "org.plimsoll.desktop.Launcher",
                "plimsoll-desktop.jsa",
                List.of(LITTLE_MEMORY));
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
