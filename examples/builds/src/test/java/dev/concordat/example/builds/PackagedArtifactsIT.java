package dev.concordat.example.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user gets who names one of the modules: its jar, its POM, and what it brings along. */
final class PackagedArtifactsIT {
    private static final Path PLAIN = Path.of("src", "builds", "plain");
    private static final List<Path> EVENTS = List.of(PLAIN.resolve("events"));
    private static final List<Path> EVENTS_AND_APP = List.of(PLAIN.resolve("events"), PLAIN.resolve("app"));

    /** The module's jar first, then all that Maven puts beside it. */
    private static Map<String, List<Path>> classPaths;

    @BeforeAll
    static void askMaven() throws Exception {
        OutsideBuild build = OutsideBuild.copyOf("builds/src/builds/weight", "asked");
        build.maven("dependency:build-classpath").passed();
        classPaths = new TreeMap<>();
        for (String module : List.of("api", "core", "testkit")) {
            String text = Files.readString(build.root().resolve(module).resolve("target/class-path.txt"));
            classPaths.put(
                    module,
                    Arrays.stream(text.strip().split(File.pathSeparator))
                            .map(Path::of)
                            .toList());
        }
    }

    private static PlainJava into(String name) {
        return new PlainJava(Path.of("target", "builds", "plain", name));
    }

    private static List<String> names(List<Path> jars) {
        return jars.stream()
                .map(jar -> jar.getFileName().toString().replaceAll("-[0-9][0-9A-Za-z.-]*\\.jar$", ""))
                .sorted()
                .toList();
    }

    private static List<String> entries(String module) throws IOException {
        try (JarFile jar = new JarFile(classPaths.get(module).get(0).toFile())) {
            return jar.stream()
                    .filter(one -> !one.isDirectory())
                    .map(one -> one.getName())
                    .toList();
        }
    }

    private static String text(String module, String entry) {
        try (JarFile jar = new JarFile(classPaths.get(module).get(0).toFile())) {
            return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jars at run time, the module itself not counted. */
    @Test
    void weighWhatTheyMay() {
        assertThat(names(classPaths.get("api"))).containsExactly("contracts-api");
        assertThat(names(classPaths.get("core")))
                .containsExactly(
                        "contracts-api",
                        "contracts-core",
                        "jackson-annotations",
                        "jackson-core",
                        "jackson-databind",
                        "snakeyaml-engine")
                .hasSizeLessThanOrEqualTo(11 + 1);
        assertThat(names(classPaths.get("testkit")))
                .containsAll(names(classPaths.get("core")))
                .contains("contracts-testkit", "junit-jupiter-engine")
                .doesNotContain("hibernate-validator", "assertj-core", "value", "annotations")
                .hasSizeLessThanOrEqualTo(26 + 1);
    }

    @Test
    void describeTheirModules() {
        ModuleDescriptor api = descriptor("api");
        ModuleDescriptor core = descriptor("core");
        ModuleDescriptor testkit = descriptor("testkit");

        assertThat(api.name()).isEqualTo("dev.concordat.api");
        assertThat(api.requires())
                .filteredOn(PackagedArtifactsIT::isNeeded)
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
        assertThat(core.name()).isEqualTo("dev.concordat.core");
        assertThat(core.requires())
                .filteredOn(PackagedArtifactsIT::isNeeded)
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder(
                        "java.base", "dev.concordat.api", "tools.jackson.databind", "org.snakeyaml.engine");
        assertThat(core.requires())
                .filteredOn(one -> one.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("dev.concordat.api");
        assertThat(testkit.name()).isEqualTo("dev.concordat.testkit");
        assertThat(testkit.isAutomatic()).isTrue();
        for (ModuleDescriptor one : List.of(api, core)) {
            assertThat(one.exports().stream().map(ModuleDescriptor.Exports::source))
                    .as("what %s exports are all its packages", one.name())
                    .containsExactlyInAnyOrderElementsOf(one.packages());
            assertThat(one.opens()).isEmpty();
        }
    }

    private static ModuleDescriptor descriptor(String module) {
        return ModuleFinder.of(classPaths.get(module).get(0))
                .findAll()
                .iterator()
                .next()
                .descriptor();
    }

    private static boolean isNeeded(ModuleDescriptor.Requires one) {
        return !one.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "core", "testkit"})
    void holdNothingButTheirOwn(String module) throws IOException {
        Set<String> roots = Set.of("META-INF/MANIFEST.MF", "META-INF/LICENSE", "module-info.class");
        String ours = "dev/concordat/" + module + "/";

        assertThat(entries(module))
                .contains("META-INF/LICENSE")
                .allSatisfy(name -> assertThat(Stream.of(
                                                ours,
                                                "META-INF/concordat-schema/",
                                                "META-INF/services/",
                                                "META-INF/maven/dev.concordat/")
                                        .anyMatch(name::startsWith)
                                || roots.contains(name))
                        .as(name)
                        .isTrue());
        try (JarFile jar = new JarFile(classPaths.get(module).get(0).toFile())) {
            assertThat(jar.stream().filter(one -> one.getName().endsWith(".class")))
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(jar.getInputStream(one).readNBytes(8)[7])
                            .as("class file version of %s", one.getName())
                            .isEqualTo((byte) 61));
        }
    }

    /** The POM of the repository, which Maven reads, and not that of the sources inside the jar. */
    @ParameterizedTest
    @ValueSource(strings = {"api", "core", "testkit"})
    void leakNothingFromTheirBuild(String module) throws IOException {
        Path jar = classPaths.get(module).get(0);
        String pom =
                Files.readString(jar.resolveSibling(jar.getFileName().toString().replace(".jar", ".pom")));

        assertThat(pom)
                .doesNotContain(
                        "<parent>", "<build>", "<profiles>", "<repositories>", "<properties>", "${", "<scope>test")
                .contains("<licenses>", "<name>", "<description>");
        assertThat(text(module, "META-INF/maven/dev.concordat/contracts-" + module + "/pom.xml"))
                .as("the POM inside the jar")
                .isEqualTo(pom);
    }

    /** With nothing but the annotations: what they refer to must not be missed by the compiler. */
    @Test
    void eventClassesCompileWithTheAnnotationsAlone() throws Exception {
        into("annotations").compile(EVENTS, "-cp", PlainJava.path(classPaths.get("api")));
        into("annotations-as-module")
                .compile(
                        List.of(PLAIN.resolve("events/com/example/finance")),
                        "-p",
                        PlainJava.path(classPaths.get("api")),
                        "--add-modules",
                        "dev.concordat.api");
    }

    @Test
    void worksOnTheClassPath() throws Exception {
        for (String module : List.of("core", "testkit")) {
            PlainJava plain = into("class-path-" + module);
            plain.compile(EVENTS_AND_APP, "-cp", PlainJava.path(classPaths.get(module)));
            assertThat(plain.java(
                            "-cp",
                            plain.work() + File.pathSeparator + PlainJava.path(classPaths.get(module)),
                            "com.example.app.ShowContract"))
                    .isEqualTo(SHOWN);
        }
    }

    /** Nothing has to be opened: what is read of a class is what its class file says. */
    @Test
    void worksOnTheModulePath() throws Exception {
        PlainJava plain = into("module-path");
        plain.compile(
                Stream.concat(EVENTS_AND_APP.stream(), Stream.of(PLAIN.resolve("module")))
                        .toList(),
                "-p",
                PlainJava.path(classPaths.get("core")));
        assertThat(plain.java(
                        "-p",
                        plain.work() + File.pathSeparator + PlainJava.path(classPaths.get("core")),
                        "-m",
                        "com.example.shop/com.example.app.ShowContract"))
                .isEqualTo(SHOWN);
    }

    private static final String SHOWN = Stream.of(
                    "billing/invoice-issued 1.0.0",
                    "invoiceId true",
                    "amount true",
                    "issuedAt true",
                    "lines true",
                    "note false")
            .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
}
