package dev.concordat.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A kind of document that has grown twice, and what its files say of it. */
final class FormatNumberTest {
    // Made anew for each test: what builds it is under test as well.
    private final DocumentKind<Parcel> kind = new DocumentKind<>("parcel", "a parcel", parcel());

    private record Parcel(String to, Optional<String> by, List<Size> sizes) {}

    private sealed interface Size {}

    private record Named(String name) implements Size {}

    private record Litres(int litres) implements Size {}

    private static Codec<Parcel> parcel() {
        Shape<Litres> litres = new Shape<>();
        var many = litres.required("litres", Scalars.INTEGER, Litres::litres);
        Cases<Size> size = new Cases<Size>()
                .word("small", new Named("small"))
                .since(2)
                .word("huge", new Named("huge"))
                .since(3)
                .object("litres", Litres.class, litres.madeBy(values -> new Litres(values.get(many))));
        Shape<Parcel> shape = new Shape<>();
        var to = shape.required("to", Scalars.TEXT, Parcel::to);
        var by = shape.since(2).optional("by", Scalars.TEXT, Parcel::by);
        var sizes = shape.list("sizes", size, Parcel::sizes);
        return shape.madeBy(values -> new Parcel(values.get(to), values.get(by), values.get(sizes)));
    }

    private String written(Optional<String> by, Size... sizes) {
        return new String(
                kind.write(new StoredDocument<>(new Parcel("me", by, List.of(sizes)), Optional.empty())),
                StandardCharsets.UTF_8);
    }

    private Decoded<StoredDocument<Parcel>> read(String text) {
        return kind.read("parcel.json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writesTheLowestFormatThatHasWhatIsSaid() {
        assertThat(kind.format()).isEqualTo("parcel/3");
        assertThat(written(Optional.empty(), new Named("small"))).contains("\"parcel/1\"");
        assertThat(written(Optional.of("sea"), new Named("small"))).contains("\"parcel/2\"");
        assertThat(written(Optional.empty(), new Named("small"), new Named("huge")))
                .contains("\"parcel/2\"");
        assertThat(written(Optional.of("sea"), new Litres(3))).contains("\"parcel/3\"");
    }

    @Test
    void readsWhatItWrites() {
        for (String text : List.of(
                written(Optional.empty()),
                written(Optional.of("sea"), new Named("huge")),
                written(Optional.empty(), new Litres(3)))) {
            assertThat(new String(kind.write(read(text).value().orElseThrow()), StandardCharsets.UTF_8))
                    .isEqualTo(text);
        }
    }

    /** Files of a format stay as they are when a newer one comes: they may state more than they need. */
    @Test
    void readsEveryFormatUpToTheNewest() {
        for (int format = 1; format <= 3; format++) {
            assertThat(read("{\"concordat\": \"parcel/" + format + "\", \"parcel\": {\"to\": \"me\"}}")
                            .value())
                    .isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1|\"by\": \"sea\"|[file-format-too-low] parcel.json:1:56, path parcel.by: expected what parcel/1 has, as the file states, but key \"by\" needs parcel/2\\n  fix: state \"concordat\": \"parcel/2\"",
                "1|\"sizes\": [\"huge\"]|[file-format-too-low] parcel.json:1:60, path parcel.sizes[0]: expected what parcel/1 has, as the file states, but \"huge\" needs parcel/2\\n  fix: state \"concordat\": \"parcel/2\"",
                "2|\"sizes\": [{\"litres\": 3}]|[file-format-too-low] parcel.json:1:60, path parcel.sizes[0]: expected what parcel/2 has, as the file states, but the case \"litres\" needs parcel/3\\n  fix: state \"concordat\": \"parcel/3\"",
                "4|\"by\": \"sea\"|[file-format-unknown] parcel.json:1:15, path concordat: expected at most \"parcel/3\", but was \"parcel/4\", which a newer version of the library wrote\\n  fix: update the library",
            })
    void refusesWhatTheStatedFormatDoesNotHave(int format, String member, String message) {
        Decoded<StoredDocument<Parcel>> read =
                read("{\"concordat\": \"parcel/" + format + "\", \"parcel\": {\"to\": \"me\", " + member + "}}");

        assertThat(read.value()).isEmpty();
        assertThat(read.findings().toString()).isEqualTo(message.replace("\\n", "\n"));
    }

    @Test
    void doesNotCallTheFormatADifference() {
        Parcel one = new Parcel("me", Optional.empty(), List.of());
        Parcel other = new Parcel("me", Optional.of("sea"), List.of());

        assertThat(kind.differences(one, other)).containsExactly("by");
    }

    @Test
    void describesEveryFormat() {
        assertThat(new String(kind.schema(), StandardCharsets.UTF_8))
                .contains("\"$id\": \"urn:concordat:schema:parcel:3\"")
                .contains("\"parcel/1\",")
                .contains("\"parcel/3\"");
    }

    @Test
    void aNewKeyCanBeLeftOut() {
        Shape<Parcel> shape = new Shape<Parcel>().since(2);

        assertThatThrownBy(() -> shape.required("to", Scalars.TEXT, Parcel::to))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("expected a key that can be left out, as older files do, but to is required");
    }
}
