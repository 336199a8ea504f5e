package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.fixture.DescribesWhatIsMissing;
import dev.concordat.core.derive.fixture.Descriptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DescribedClassTest {
    private static List<String> said(Class<?> fact) {
        return Contracts.derive(fact).findings().errors().stream()
                .map(finding -> finding.place().replaceAll("^class .*fixture\\.(Descriptions\\.)?", "") + ": "
                        + finding.what() + "; " + finding.fix())
                .toList();
    }

    @Test
    void joinsMembersWithWhatIsSaidOfThem() {
        SemanticContract contract = Contracts.of(Descriptions.LetterSent.class);
        Map<String, Field> fields = Field.byPath(contract.fields());

        assertThat(contract.fact()).hasToString("billing/letter-sent");
        assertThat(contract.businessKey()).containsExactly(new RoleLocation.InPayload("letterId"));
        assertThat(fields.keySet())
                .containsExactly(
                        "letterId", "addressee", "pages", "enclosures", "enclosures[].title", "enclosures[].copies");
        assertThat(fields.get("addressee").required()).isFalse();
        assertThat(fields.get("addressee").privacy()).isPresent();
        assertThat(fields.get("pages").required()).isTrue();
        assertThat(fields.get("enclosures[].copies").constraints()).hasSize(1);
    }

    @Test
    void describesAnInterface() {
        assertThat(Contracts.of(Descriptions.OfAnInterface.class).fields())
                .extracting(Field::name)
                .containsExactly("id");
    }

    @Test
    void namesMethodsThatFitNoMember() {
        assertThat(said(Descriptions.Unfit.class))
                .containsExactlyInAnyOrder(
                        "Unfit, method leterId: expected the name of a member of Sent, but there is no leterId; did you"
                                + " mean \"letterId\"? there are: letterId, addressee, pages, enclosures; rename the"
                                + " method, or drop it",
                        "Unfit, method pages: expected int as in the payload of Sent, but the method returns String;"
                                + " return int",
                        "Unfit, method enclosures: expected List<Descriptions.Enclosure> as in the payload of Sent, but"
                                + " the method returns List<String>; return List<Descriptions.Enclosure>");
    }

    @Test
    void refusesMethodsWithParameters() {
        assertThat(said(Descriptions.Asking.class))
                .containsExactly("Asking: expected methods that stand for members, but was an interface whose method"
                        + " letterId takes parameters; give each method no parameters and the type of its member");
    }

    @Test
    void refusesToDescribeAFactOrADescription() {
        assertThat(said(Descriptions.Twice.class))
                .containsExactly("Twice: expected a class without annotations of its own, but Scattered carries"
                        + " @DomainFact; say it in one place: drop the description, or take the annotations from the"
                        + " class");
        assertThat(said(Descriptions.Itself.class))
                .containsExactly("Itself: expected a class to describe, but Itself is a description itself; name the"
                        + " class that is described there");
    }

    @Test
    void refusesToDescribeWhatHasNoMembers() {
        assertThat(said(Descriptions.OfThread.class))
                .containsExactly("OfThread: expected a record, a bean with getters or a value type with accessors, but"
                        + " was the description of Thread, a class of the JDK; declare the fact as a record");
    }

    @Test
    void findsTheClassThatIsEmitted() {
        assertThat(Contracts.emitted(Descriptions.LetterSent.class)).isEqualTo(Descriptions.Sent.class);
        assertThat(Contracts.emitted(Descriptions.Sent.class)).isEqualTo(Descriptions.Sent.class);
    }

    @Test
    void saysThatTheDescribedClassIsMissing() throws Exception {
        Class<?> alone = new Without(Descriptions.Sent.class.getName(), DescribesWhatIsMissing.class).load();

        assertThat(said(alone))
                .containsExactly(
                        "DescribesWhatIsMissing: expected a record, a bean with getters or a value type with accessors, but"
                                + " was the description of a class that is not on the class path; declare the fact as a"
                                + " record");
        assertThatThrownBy(() -> Contracts.emitted(alone)).isInstanceOf(TypeNotPresentException.class);
    }

    /** Loads one class where another is missing. */
    private static final class Without extends ClassLoader {
        private final String missing;
        private final Class<?> alone;

        Without(String missing, Class<?> alone) {
            super(alone.getClassLoader());
            this.missing = missing;
            this.alone = alone;
        }

        Class<?> load() throws ClassNotFoundException {
            return loadClass(alone.getName());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.equals(missing)) {
                throw new ClassNotFoundException(name);
            }
            if (!name.equals(alone.getName())) {
                return super.loadClass(name, resolve);
            }
            try (InputStream bytes = alone.getResourceAsStream(
                    alone.getName().substring(alone.getPackageName().length() + 1) + ".class")) {
                byte[] read = bytes.readAllBytes();
                return defineClass(name, read, 0, read.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
