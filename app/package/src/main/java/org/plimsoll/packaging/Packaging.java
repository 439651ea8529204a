package org.plimsoll.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the package, and proves it before it calls it made.
 *
 * <p>In this order: what goes in, a runtime of the modules that it needs, the app image, the classes that each program
 * loads when it starts, the installer, the class data archives of the image itself, the proof.
 */
public final class Packaging {
    private static final int ARGUMENTS = 4;

    private Packaging() {}

    /**
     * Packages the project.
     *
     * @param args the top of the project, the directory of the desktop's libraries, the directory to write to, the
     *     version
     */
    public static void main(String[] args) throws IOException {
        if (args.length != ARGUMENTS) {
            throw new IllegalArgumentException("expected PROJECT LIBRARIES OUTPUT VERSION");
        }
        Build build = new Build(
                Path.of(args[0]), Path.of(args[1]), Path.of(args[2]).toAbsolutePath(), args[3], Platform.current());
        Files.createDirectories(build.output());
        Contents contents = Contents.collect(build);
        Path runtime = JavaRuntime.link(build, contents);
        AppImage image = AppImage.make(build, contents, runtime);
        ClassData classes = ClassData.record(build, image);
        Path installer = Installer.make(build, image, classes);
        classes.archive();
        Proof proof = new Proof(build);
        proof.ofImage(image);
        proof.ofInstaller(installer, image);
        System.out.printf("packaged %s and %s%n", image.directory(), installer);
    }
}
