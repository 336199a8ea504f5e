package dev.concordat.core.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Describes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A team's own sources, compiled with every warning an error. */
final class Compiled {
    private final Path sources;
    private final Path classes;

    Compiled(Path directory) {
        this.sources = directory.resolve("src/main/java");
        this.classes = directory.resolve("target/classes");
    }

    Path sources() {
        return sources;
    }

    Compiled with(String name, String text) {
        try {
            Path file = sources.resolve(name.replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "package " + name.substring(0, name.lastIndexOf('.')) + ";\n\n" + text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Compiled compile() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.walk(sources)) {
            Files.createDirectories(classes);
            Path api = Path.of(Describes.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            List<Path> named =
                    all.filter(file -> file.toString().endsWith(".java")).toList();
            boolean done = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of(
                                    "-Xlint:all",
                                    "-Werror",
                                    "-proc:none",
                                    "-cp",
                                    api.toString(),
                                    "-d",
                                    classes.toString()),
                            null,
                            files.getJavaFileObjectsFromPaths(named))
                    .call();
            assertThat(messages).asString().isEmpty();
            assertThat(done).isTrue();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    URLClassLoader loader() {
        return loader(classes);
    }

    /** The classes in a jar that lists no directories. */
    URLClassLoader jar(Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return loader(jar);
    }

    private static URLClassLoader loader(Path where) {
        try {
            return new URLClassLoader(new URL[] {where.toUri().toURL()}, Describes.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
