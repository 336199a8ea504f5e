package dev.concordat.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every kind of document is made of, on one that has some of everything. */
class ShapeTest {
    private final DocumentKind<Crate> kind = new DocumentKind<>("crate", "a crate", crate());

    private enum Wood {
        OAK,
        RED_BEECH
    }

    private record Crate(String label, Wood wood, int high, Optional<Fill> fill, Map<Wood, List<Fill>> spare) {}

    private sealed interface Fill {}

    private record Straw() implements Fill {}

    private record Bottles(List<String> names, Optional<Fill> between) implements Fill {}

    private static Codec<Crate> crate() {
        Codec<Fill> fills = fill();
        Shape<Crate> shape = new Shape<>();
        var label = shape.required("label", Scalars.text("a label", ShapeTest::upper, one -> one), Crate::label);
        var wood = shape.withDefault("wood", Scalars.constant(Wood.class), Crate::wood, Wood.OAK);
        var high = shape.withDefault("high", Scalars.INTEGER, Crate::high, 1);
        var fill = shape.optional("fill", fills, Crate::fill);
        var spare = shape.withDefault(
                "spare",
                Containers.map(
                        Scalars.constant(Wood.class),
                        Containers.list(fills),
                        one -> one == Wood.OAK ? "oak" : "red-beech"),
                Crate::spare,
                Map.of());
        return shape.madeBy(values ->
                new Crate(values.get(label), values.get(wood), values.get(high), values.get(fill), values.get(spare)));
    }

    private static Codec<Fill> fill() {
        Cases<Fill> cases = new Cases<Fill>().word("straw", new Straw());
        Shape<Bottles> bottles = new Shape<>();
        var names = bottles.list("bottles", Scalars.text("a name", "^[a-z]+$", one -> one, one -> one), Bottles::names);
        var between = bottles.since(2).optional("between", Codec.later("fill", () -> cases), Bottles::between);
        return cases.object(
                "bottles",
                Bottles.class,
                bottles.madeBy(values -> new Bottles(values.get(names), values.get(between))));
    }

    private static String upper(String text) {
        if (!text.equals(text.toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException("a label is in upper case, but was " + Quoted.text(text));
        }
        return text;
    }

    private String written(Crate crate) {
        return new String(kind.write(new StoredDocument<>(crate, Optional.empty())), StandardCharsets.UTF_8);
    }

    private Decoded<StoredDocument<Crate>> read(String text) {
        return kind.read("crate.json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void leavesOutWhatIsAsByDefault() {
        Crate plain = new Crate("A", Wood.OAK, 1, Optional.empty(), Map.of());

        assertThat(written(plain)).isEqualTo("""
                {
                  "concordat": "crate/1",
                  "crate": {
                    "label": "A"
                  }
                }
                """);
        assertThat(read(written(plain)).value().map(StoredDocument::document)).contains(plain);
    }

    @Test
    void writesEverythingInOneOrder() {
        Crate full = new Crate(
                "B",
                Wood.RED_BEECH,
                2,
                Optional.of(new Bottles(List.of("rum"), Optional.of(new Straw()))),
                Map.of(Wood.OAK, List.of(new Straw(), new Bottles(List.of("gin"), Optional.empty()))));

        assertThat(written(full)).isEqualTo("""
                {
                  "concordat": "crate/2",
                  "crate": {
                    "label": "B",
                    "wood": "red-beech",
                    "high": 2,
                    "fill": {
                      "bottles": [
                        "rum"
                      ],
                      "between": "straw"
                    },
                    "spare": {
                      "oak": [
                        "straw",
                        {
                          "bottles": [
                            "gin"
                          ]
                        }
                      ]
                    }
                  }
                }
                """);
        assertThat(read(written(full)).value().map(StoredDocument::document)).contains(full);
    }

    /** What stands deep inside says which format the whole file has. */
    @Test
    void aFormatRisesFromInside() {
        Fill newer = new Bottles(List.of("rum"), Optional.of(new Straw()));

        assertThat(written(new Crate("B", Wood.OAK, 1, Optional.empty(), Map.of(Wood.OAK, List.of(newer)))))
                .contains("\"crate/2\"");
        assertThat(written(new Crate(
                        "B", Wood.OAK, 1, Optional.of(new Bottles(List.of("rum"), Optional.empty())), Map.of())))
                .contains("\"crate/1\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"label\": \"a\"|:1:46, path crate.label: a label is in upper case, but was \"a\"|correct the value",
                "\"label\": 7|:1:46, path crate.label: expected a label, but was number 7|put the value in quotes",
                "\"label\": [7]|:1:46, path crate.label: expected a label, but was a list|correct the value",
                "\"label\": \"A\", \"high\": 1.5|:1:59, path crate.high: expected a whole number, but was number 1.5|correct the value",
                "\"label\": \"A\", \"high\": null|:1:59, path crate.high: expected a whole number, but was null|correct the value",
                "\"label\": \"A\", \"wood\": \"oka\"|:1:59, path crate.wood: expected one of the known words, but was \"oka\"; did you mean \"oak\"? there are: oak, red-beech|correct the value",
                "\"label\": \"A\", \"spare\": []|:1:60, path crate.spare: expected an object, but was a list|correct the value",
                "\"label\": \"A\", \"spare\": {\"oak\": {}}|:1:68, path crate.spare.oak: expected a list, but was an object|correct the value",
                "\"label\": \"A\", \"spare\": {\"elm\": []}|:1:68, path crate.spare.elm: expected one of the known words, but was \"elm\"; there are: oak, red-beech|correct the value",
                "\"label\": \"A\", \"fill\": 3|:1:59, path crate.fill: expected a word or an object with one of the keys bottles, but was number 3|correct the value",
                "\"label\": \"A\", \"fill\": \"stray\"|:1:59, path crate.fill: expected one of the known words, but was \"stray\"; did you mean \"straw\"? there are: straw|correct the word",
                "\"label\": \"A\", \"fill\": {\"bottles\": [[]]}|:1:72, path crate.fill.bottles[0]: expected a name, but was a list|correct the value",
            })
    void refusesWithThePlace(String members, String message, String fix) {
        var read = read("{\"concordat\": \"crate/2\", \"crate\": { " + members + "}}");

        assertThat(read.value()).isEmpty();
        assertThat(read.findings().toString())
                .isEqualTo("[file-value-invalid] crate.json" + message + "\n  fix: " + fix);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"fill\": \"straw\"|[file-key-missing] crate.json:1:35, path crate: expected key \"label\", but it is not there\\n  fix: add \"label\" to the object that starts here",
                "\"label\": \"A\", \"lable\": \"A\"|[file-key-unknown] crate.json:1:59, path crate.lable: expected a known key, but was \"lable\"; did you mean \"label\"? there are: label, wood, high, fill, spare\\n  fix: correct the key, or remove it",
                "\"label\": \"A\", \"fill\": {}|[file-key-missing] crate.json:1:58, path crate.fill: expected one of the keys bottles, but there are none\\n  fix: say with one of these keys which case it is",
                "\"label\": \"A\", \"fill\": {\"cans\": []}|[file-key-missing] crate.json:1:58, path crate.fill: expected one of the keys bottles, but there is: cans\\n  fix: say with one of these keys which case it is",
            })
    void refusesKeysWithThePlace(String members, String message) {
        var read = read("{\"concordat\": \"crate/2\", \"crate\": {" + members + "}}");

        assertThat(read.value()).isEmpty();
        assertThat(read.findings().toString()).isEqualTo(message.replace("\\n", "\n"));
    }

    @Test
    void refusesAFileThatIsNoObject() {
        assertThat(read("[]").findings().toString())
                .isEqualTo("[file-value-invalid] crate.json:1:1: expected an object, but was a list\n"
                        + "  fix: correct the value");
    }

    @Test
    void describesItself() {
        assertThat(new String(kind.schema(), StandardCharsets.UTF_8))
                .startsWith("""
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "$id": "urn:concordat:schema:crate:2",
                          "title": "Concordat crate",
                          "description": "A file of Concordat, up to format crate/2: a crate.",
                          "type": "object",
                          "properties": {
                            "concordat": {
                              "enum": [
                                "crate/1",
                                "crate/2"
                              ]
                            },
                        """)
                .endsWith("""
                            "crate": {
                              "type": "object",
                              "properties": {
                                "label": {
                                  "type": "string",
                                  "description": "a label"
                                },
                                "wood": {
                                  "enum": [
                                    "oak",
                                    "red-beech"
                                  ]
                                },
                                "high": {
                                  "type": "integer",
                                  "minimum": -2147483648,
                                  "maximum": 2147483647
                                },
                                "fill": {
                                  "anyOf": [
                                    {
                                      "enum": [
                                        "straw"
                                      ]
                                    },
                                    {
                                      "type": "object",
                                      "properties": {
                                        "bottles": {
                                          "type": "array",
                                          "items": {
                                            "type": "string",
                                            "description": "a name",
                                            "pattern": "^[a-z]+$"
                                          }
                                        },
                                        "between": {
                                          "$ref": "#/$defs/fill"
                                        }
                                      },
                                      "required": [
                                        "bottles"
                                      ],
                                      "additionalProperties": false
                                    }
                                  ]
                                },
                                "spare": {
                                  "type": "object",
                                  "propertyNames": {
                                    "enum": [
                                      "oak",
                                      "red-beech"
                                    ]
                                  },
                                  "additionalProperties": {
                                    "type": "array",
                                    "items": {
                                      "anyOf": [
                                        {
                                          "enum": [
                                            "straw"
                                          ]
                                        },
                                        {
                                          "type": "object",
                                          "properties": {
                                            "bottles": {
                                              "type": "array",
                                              "items": {
                                                "type": "string",
                                                "description": "a name",
                                                "pattern": "^[a-z]+$"
                                              }
                                            },
                                            "between": {
                                              "$ref": "#/$defs/fill"
                                            }
                                          },
                                          "required": [
                                            "bottles"
                                          ],
                                          "additionalProperties": false
                                        }
                                      ]
                                    }
                                  }
                                }
                              },
                              "required": [
                                "label"
                              ],
                              "additionalProperties": false
                            }
                          },
                          "required": [
                            "concordat",
                            "crate"
                          ],
                          "additionalProperties": false,
                          "$defs": {
                            "fill": {
                              "anyOf": [
                                {
                                  "enum": [
                                    "straw"
                                  ]
                                },
                                {
                                  "type": "object",
                                  "properties": {
                                    "bottles": {
                                      "type": "array",
                                      "items": {
                                        "type": "string",
                                        "description": "a name",
                                        "pattern": "^[a-z]+$"
                                      }
                                    },
                                    "between": {
                                      "$ref": "#/$defs/fill"
                                    }
                                  },
                                  "required": [
                                    "bottles"
                                  ],
                                  "additionalProperties": false
                                }
                              ]
                            }
                          }
                        }
                        """);
    }

    @Test
    void namesEachDifference() {
        Crate one = new Crate(
                "A", Wood.OAK, 1, Optional.of(new Bottles(List.of("rum", "gin"), Optional.empty())), Map.of());
        Crate other = new Crate(
                "B", Wood.OAK, 2, Optional.of(new Bottles(List.of("rum", "port"), Optional.empty())), Map.of());
        Crate shorter =
                new Crate("A", Wood.OAK, 1, Optional.of(new Bottles(List.of("rum"), Optional.empty())), Map.of());

        assertThat(kind.differences(one, other)).containsExactly("fill.bottles[1]", "high", "label");
        assertThat(kind.differences(one, shorter)).containsExactly("fill.bottles");
        assertThat(kind.differences(one, one)).isEmpty();
    }

    @Test
    void aShapeSaysHowItIsMade() {
        Shape<String> shape = new Shape<>();

        assertThatThrownBy(() ->
                        shape.read(new Located(new Located.Members(Map.of()), 1, 1, ""), new Reading("crate.json")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a shape says how it is made");
    }

    @Test
    void aValueIsOneOfTheCases() {
        Cases<Fill> none = new Cases<>();

        assertThatThrownBy(() -> none.format(new Straw()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no case for Straw[]");
    }
}
