package org.plimsoll.packaging;

import java.util.List;

/**
 * A program of the package.
 *
 * @param name what is typed or clicked
 * @param mainJar name of the jar that holds its main class
 * @param mainClass its main class
 * @param archive name of its class data archive
 */
record Launcher(String name, String mainJar, String mainClass, String archive) {

    static Launcher commandLine() {
        return new Launcher("plimsoll", Contents.PLIMSOLL_JAR, "org.plimsoll.cli.Main", "plimsoll.jsa");
    }

    static Launcher desktop(Platform platform) {
        return new Launcher(
                platform.appName(), Contents.DESKTOP_JAR, "org.plimsoll.desktop.Launcher", "plimsoll-desktop.jsa");
    }

    /**
     * Options of the virtual machine. An archive that is missing or does not fit is passed over.
     *
     * @param directory how the launcher names the directory of jars and archives
     */
    List<String> options(String directory) {
        return List.of("-XX:SharedArchiveFile=" + directory + "/" + archive, "-Xshare:auto");
    }
}
