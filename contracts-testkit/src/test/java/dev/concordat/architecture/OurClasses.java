package dev.concordat.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The compiled main classes of all modules, and the words the rules say about them. */
final class OurClasses {
    private static final Pattern MODULE = Pattern.compile("/(contracts-[a-z]+)/target/classes/");

    private OurClasses() {}

    static JavaClasses ours() throws IOException {
        return new ClassFileImporter().importPaths(outputs());
    }

    static String module(JavaClass type) {
        String place = type.getSource().orElseThrow().getUri().getPath();
        Matcher module = MODULE.matcher(place);
        if (!module.find()) {
            throw new IllegalStateException("expected " + MODULE + " in " + place);
        }
        return module.group(1);
    }

    static List<Dependency> usesOfOurs(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> used(use).startsWith("dev.concordat"))
                .filter(use -> !used(use).equals(use.getOriginClass().getPackageName()))
                .toList();
    }

    static String used(Dependency use) {
        return use.getTargetClass().getBaseComponentType().getPackageName();
    }

    /** Reads the descriptors; a module without one exports all it has, as Java says. */
    static DescribedPredicate<JavaClass> inExportedPackage() throws IOException {
        Set<String> exported = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        for (Path output : outputs()) {
            Path descriptor = output.resolve("module-info.class");
            if (Files.exists(descriptor)) {
                try (InputStream in = Files.newInputStream(descriptor)) {
                    ModuleDescriptor.read(in).exports().forEach(export -> exported.add(export.source()));
                }
            } else {
                open.add(output.getParent().getParent().getFileName().toString());
            }
        }
        return DescribedPredicate.describe(
                "in a package its module exports",
                type -> exported.contains(type.getPackageName()) || open.contains(module(type)));
    }

    /** Says which classes could be extended at all: no interface, enum, record or annotation. */
    static DescribedPredicate<JavaClass> plain() {
        return DescribedPredicate.describe(
                "plain classes",
                type -> !type.isInterface() && !type.isEnum() && !type.isRecord() && !type.isAnonymousClass());
    }

    /** Abstract classes, and what Immutables generates and hides, which the builders of the model extend. */
    static DescribedPredicate<JavaClass> meantForInheritance() {
        return DescribedPredicate.describe("meant for inheritance", type -> {
            boolean generated =
                    type.getName().substring(type.getPackageName().length() + 1).startsWith("Immutable");
            return generated || type.getModifiers().contains(JavaModifier.ABSTRACT);
        });
    }

    private static List<Path> outputs() throws IOException {
        try (Stream<Path> modules = Files.list(PackageTable.root())) {
            List<Path> outputs = modules.filter(
                            module -> module.getFileName().toString().startsWith("contracts-"))
                    .map(module -> module.resolve("target/classes"))
                    .sorted()
                    .toList();
            for (Path output : outputs) {
                if (!Files.isDirectory(output)) {
                    throw new IllegalStateException(
                            "expected " + output + ", but it is not there; compile all modules");
                }
            }
            return outputs;
        }
    }
}
