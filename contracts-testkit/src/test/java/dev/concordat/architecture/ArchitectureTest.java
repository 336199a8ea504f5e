package dev.concordat.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules of {@code docs/architecture.md}, read from its table. A rule that matches no class fails. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArchitectureTest {
    private final JavaClasses classes;
    private final PackageTable table;

    ArchitectureTest() throws IOException {
        classes = OurClasses.ours();
        table = PackageTable.read();
    }

    @Test
    void tableListsExactlyThePackagesThatExist() {
        Set<String> existing = new TreeSet<>();
        classes.forEach(type -> existing.add(type.getPackageName()));

        assertThat(table.rows().keySet()).containsExactlyElementsOf(existing);
    }

    @Test
    void tableNamesTheModuleOfEachPackage() {
        assertThat(classes)
                .allSatisfy(type -> assertThat(OurClasses.module(type))
                        .as("module of %s", type.getName())
                        .isEqualTo(table.rows().get(type.getPackageName()).module()));
    }

    @Test
    void tableNamesOnlyPackagesItLists() {
        assertThat(table.rows().values())
                .allSatisfy(row -> assertThat(table.rows().keySet()).containsAll(row.mayUse()));
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        Set<String> uses = new TreeSet<>();
        Set<String> forbidden = new TreeSet<>();
        for (Dependency use : OurClasses.usesOfOurs(classes)) {
            String from = use.getOriginClass().getPackageName();
            String to = OurClasses.used(use);
            uses.add(from + " -> " + to);
            if (!table.allows(from, to)) {
                forbidden.add(from + " -> " + to + ": " + use.getDescription());
            }
        }

        assertThat(uses).isNotEmpty();
        assertThat(forbidden).isEmpty();
    }

    @Test
    void packagesHaveNoCycle() {
        slices().matching("dev.concordat.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void publicTypesAreInExportedPackages() throws IOException {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should(be(OurClasses.inExportedPackage()))
                .check(classes);
    }

    @Test
    void classesAreFinalUnlessMeantForInheritance() {
        classes()
                .that(are(OurClasses.plain()))
                .and(are(not(OurClasses.meantForInheritance())))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(classes);
    }

    @Test
    void namesSayTheRole() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|Service)")
                .check(classes);
    }

    @Test
    void jqwikStaysInTwoPackages() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.concordat.testkit.generate..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.jqwik..")
                .check(classes);
    }
}
