package org.plimsoll.packaging;

import java.util.Locale;

/** A system that packages are made on, for itself. */
enum Platform {
    LINUX("plimsoll-desktop", "linux", ".so", "deb"),
    WINDOWS("Plimsoll Desktop", "win", ".dll", "msi"),
    MAC("Plimsoll Desktop", "mac", ".dylib", "dmg");

    private final String appName;
    private final String classifier;
    private final String nativeEnding;
    private final String installerType;

    Platform(String appName, String classifier, String nativeEnding, String installerType) {
        this.appName = appName;
        this.classifier = classifier;
        this.nativeEnding = nativeEnding;
        this.installerType = installerType;
    }

    /** The system that this runs on. */
    static Platform current() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MAC : LINUX;
    }

    /** Name of the image and of the desktop's launcher; not the command line's, even where case does not count. */
    String appName() {
        return appName;
    }

    /** What the names of JavaFX's jars for this system and processor end with. */
    String javafxClassifier() {
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        return arm ? classifier + "-aarch64" : classifier;
    }

    /** The classifiers of all systems begin with one of these. */
    static boolean isForSomePlatform(String jarName) {
        return jarName.matches(".*-(linux|win|mac)(-aarch64)?\\.jar");
    }

    String nativeEnding() {
        return nativeEnding;
    }

    /** What jpackage calls the installer. */
    String installerType() {
        return installerType;
    }

    String executable(String name) {
        return this == WINDOWS ? name + ".exe" : name;
    }
}
