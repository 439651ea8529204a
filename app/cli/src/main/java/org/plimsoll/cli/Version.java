package org.plimsoll.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** Which Plimsoll this is. */
final class Version implements IVersionProvider {
    private static final String SNAPSHOT = "-SNAPSHOT";

    /** The version without the mark of an unreleased build: {@code 0.1.0}. */
    static String number() {
        String full = full();
        return full.endsWith(SNAPSHOT) ? full.substring(0, full.length() - SNAPSHOT.length()) : full;
    }

    /** Version and the Java that runs it, as support needs them. */
    @Override
    public String[] getVersion() {
        return new String[] {
            "plimsoll " + full(),
            "Java %s (%s)".formatted(System.getProperty("java.version"), System.getProperty("java.vm.name"))
        };
    }

    private static String full() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }
}
