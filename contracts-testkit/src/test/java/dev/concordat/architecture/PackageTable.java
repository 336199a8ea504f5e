package dev.concordat.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of packages in {@code docs/architecture.md}.
 *
 * @param rows by package name
 */
record PackageTable(Map<String, Row> rows) {
    private static final Path PAGE = Path.of("docs", "architecture.md");
    private static final Pattern LINE =
            Pattern.compile("\\| `(dev\\.concordat[a-z.]*)` \\| ([a-z-]+) \\| [^|]+ \\| ([^|]+) \\|");
    private static final Pattern USED = Pattern.compile("`(dev\\.concordat[a-z.]*)`");

    /**
     * One package.
     *
     * @param module the module's directory
     * @param mayUse the packages of ours it may use beside itself
     */
    record Row(String module, List<String> mayUse) {}

    static PackageTable read() throws IOException {
        Map<String, Row> rows = new TreeMap<>();
        for (String line : Files.readAllLines(root().resolve(PAGE))) {
            Matcher row = LINE.matcher(line);
            if (row.matches() && rows.put(row.group(1), new Row(row.group(2), used(row.group(3)))) != null) {
                throw new IllegalStateException(PAGE + " lists " + row.group(1) + " twice; keep one row");
            }
            if (!row.matches() && line.startsWith("| `")) {
                throw new IllegalStateException(PAGE + " has a row that cannot be read: " + line);
            }
        }
        return new PackageTable(rows);
    }

    /** Finds the project's root from the module's directory, where Maven runs tests, or from the root itself. */
    static Path root() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(PAGE))) {
                return at;
            }
        }
        throw new IllegalStateException(
                "expected " + PAGE + " in or above " + Path.of("").toAbsolutePath());
    }

    boolean allows(String from, String to) {
        Row row = rows.get(from);
        return from.equals(to) || (row != null && row.mayUse().contains(to));
    }

    private static List<String> used(String cell) {
        if (cell.equals("nothing")) {
            return List.of();
        }
        List<String> used = new ArrayList<>();
        Matcher name = USED.matcher(cell);
        while (name.find()) {
            used.add(name.group(1));
        }
        if (used.isEmpty()) {
            throw new IllegalStateException(PAGE + ": expected package names or `nothing`, but found " + cell);
        }
        return List.copyOf(used);
    }
}
