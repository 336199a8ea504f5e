package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Naming;
import dev.concordat.api.model.Field;
import dev.concordat.core.derive.fixture.Beans;
import dev.concordat.core.derive.fixture.Descriptions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PropertyNamesTest {
    /** Getters that begin with more than one capital or a small letter; names taken from a constructor's parameters. */
    private static final Set<Class<?>> NAMED_OTHERWISE_BY_2 = Set.of(Beans.OddNames.class, Beans.Scattered.class);

    static Stream<Object> beans() {
        return Stream.of(
                new Beans.OddNames(),
                new Beans.Scattered(""),
                new Beans.StatedOrder(),
                new Beans.NoFields(),
                new Beans.LeavesOut(),
                new Beans.Line(),
                new Beans.HandWritten(),
                new Descriptions.Sent(),
                new Descriptions.Enclosure());
    }

    @ParameterizedTest
    @MethodSource("beans")
    void listsTheNamesThatJacksonWrites(Object bean) {
        ClassView view = ReflectedClass.view(bean.getClass());
        Problems problems = new Problems();
        List<String> names = new FieldDerivation(
                        Naming.AS_WRITTEN, Side.PRODUCER, new StatementDerivation(Set.of(), problems), problems)
                .derive(view).stream().map(Field::name).toList();

        assertThat(names)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        TwoJacksons.read(TwoJacksons.three(bean)).propertyNames());
        assertThat(Set.copyOf(TwoJacksons.read(TwoJacksons.two(bean)).propertyNames())
                        .equals(Set.copyOf(names)))
                .as("Jackson 2 gives the same names")
                .isEqualTo(!NAMED_OTHERWISE_BY_2.contains(bean.getClass()));
        assertThat(problems.findings().hasErrors()).isFalse();
    }
}
