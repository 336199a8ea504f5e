package dev.concordat.core.codec;

import dev.concordat.core.finding.FileRule;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2 into the tree of a JSON file: no anchors, aliases, tags and merge keys, which JSON does not have either,
 * and with which a short file could stand for a huge one. Nesting is limited as for JSON, to 500 levels.
 */
final class YamlParser {
    private static final int MAXIMUM_DEPTH = 500;
    private final Reading reading;
    private boolean refused;

    YamlParser(Reading reading) {
        this.reading = reading;
    }

    Optional<Located> parse(String text) {
        try {
            Iterator<Event> events = events(text);
            events.next(); // the start of the stream
            Event start = events.next();
            if (start.getEventId() == Event.ID.StreamEnd) {
                reading.problem(
                        FileRule.FILE_MALFORMED,
                        "expected a YAML mapping, but the file is empty",
                        LocatedParser.restore());
                return Optional.empty();
            }
            Located root = value(events.next(), events, "", 0);
            events.next(); // the end of the document
            Event end = events.next();
            if (end.getEventId() != Event.ID.StreamEnd) {
                refuse(
                        end,
                        "expected the end of the file, but another document starts",
                        "keep one document in the file");
            }
            return refused ? Optional.empty() : Optional.of(root);
        } catch (TooDeep e) {
            refuse(e.at, "expected at most " + MAXIMUM_DEPTH + " levels, but there are more", LocatedParser.restore());
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> at = e.getProblemMark();
            problem(at, "expected YAML, but " + Quoted.plain(e.getProblem()), LocatedParser.restore());
        } catch (YamlEngineException e) {
            problem(Optional.empty(), "expected YAML, but " + Quoted.firstLine(e), LocatedParser.restore());
        }
        return Optional.empty();
    }

    private static Iterator<Event> events(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(DocumentKind.MAXIMUM_BYTES)
                // Read at once: where two reads part a character of two chars, version 3.0.1 of the library fails.
                .setBufferSize(text.length() + 2)
                .build();
        return guarded(new ParserImpl(settings, new StreamReader(settings, text)));
    }

    /** The library lets some exceptions of its own making through, such as at the end of a file inside an escape. */
    private static Iterator<Event> guarded(Iterator<Event> events) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return events.hasNext();
            }

            @Override
            public Event next() {
                try {
                    return events.next();
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw new YamlEngineException("it is broken off, or an escape in it is wrong", e);
                }
            }
        };
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Event at;

        TooDeep(Event at) {
            super(null, null, false, false);
            this.at = at;
        }
    }

    private Located value(Event event, Iterator<Event> events, String path, int depth) {
        if (depth > MAXIMUM_DEPTH) {
            throw new TooDeep(event);
        }
        if (event instanceof NodeEvent node) {
            refuseWhatJsonLacks(node);
        }
        Located.Value value = new Located.Null();
        if (event instanceof ScalarEvent scalar) {
            value = scalar(scalar);
        } else if (event.getEventId() == Event.ID.MappingStart) {
            value = new Located.Members(members(events, path, depth));
        } else if (event.getEventId() == Event.ID.SequenceStart) {
            value = new Located.Elements(elements(events, path, depth));
        }
        return new Located(value, line(event.getStartMark()), column(event.getStartMark()), path);
    }

    private void refuseWhatJsonLacks(NodeEvent node) {
        if (node instanceof AliasEvent) {
            refuse(node, "expected a value, but was an alias (*)", "write the value out");
        } else if (node.getAnchor().isPresent()) {
            refuse(node, "expected a value, but was an anchor (&)", "remove it, and write each value out");
        }
        Optional<String> tag = node instanceof ScalarEvent scalar
                ? scalar.getTag()
                : node instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        tag.ifPresent(one ->
                refuse(node, "expected a value without a tag, but the tag is " + Quoted.text(one), "remove the tag"));
    }

    private Located.Value scalar(ScalarEvent scalar) {
        if (!scalar.isPlain()) {
            return new Located.Text(scalar.getValue());
        }
        return YamlScalar.of(scalar.getValue()).orElseGet(() -> {
            refuse(
                    scalar,
                    "expected a value that every reader of YAML takes alike, but was "
                            + Quoted.plain(scalar.getValue()),
                    "put text in quotes; write a number as in JSON, and true, false or null in lower case");
            return new Located.Null();
        });
    }

    private Map<String, Located> members(Iterator<Event> events, String path, int depth) {
        Map<String, Located> members = new LinkedHashMap<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            Located read = value(key, events, path, depth + 1);
            String name = name(key, read);
            Located value = value(events.next(), events, Located.below(path, name), depth + 1);
            Located first = members.putIfAbsent(name, value);
            if (first != null) {
                reading.duplicated(name, first, read.line(), read.column());
            }
        }
        return members;
    }

    private String name(Event key, Located read) {
        if (!(read.value() instanceof Located.Text text)) {
            refuse(key, "expected a key, but was " + read.inWords(), "put the key in quotes");
            return "";
        }
        if (text.text().equals("<<")) {
            refuse(key, "expected a key, but was a merge key (<<)", "write the merged keys out");
        }
        return text.text();
    }

    private List<Located> elements(Iterator<Event> events, String path, int depth) {
        List<Located> elements = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            elements.add(value(event, events, path + "[" + elements.size() + "]", depth + 1));
        }
        return elements;
    }

    private void refuse(Event at, String what, String fix) {
        problem(at.getStartMark(), what, fix);
    }

    private void problem(Optional<Mark> at, String what, String fix) {
        refused = true;
        reading.problemAt(FileRule.FILE_MALFORMED, line(at), column(at), what, fix);
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(one -> one.getLine() + 1).orElse(1);
    }

    private static int column(Optional<Mark> mark) {
        return mark.map(one -> one.getColumn() + 1).orElse(1);
    }
}
