package dev.concordat.example.builds;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * One test as Surefire's XML shows it.
 *
 * @param className the test class
 * @param name the display name
 * @param outcome how it ended
 * @param message the failure's whole text; empty for others
 */
record TestRun(String className, String name, Outcome outcome, String message) {

    enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }

    static List<TestRun> in(Path report) {
        try {
            NodeList cases = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("testcase");
            List<TestRun> runs = new ArrayList<>();
            for (int i = 0; i < cases.getLength(); i++) {
                runs.add(of((Element) cases.item(i)));
            }
            return runs;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("could not read " + report, e);
        }
    }

    private static TestRun of(Element test) {
        String failure = text(test, "failure") + text(test, "error");
        Outcome outcome = test.getElementsByTagName("failure").getLength() > 0
                        || test.getElementsByTagName("error").getLength() > 0
                ? Outcome.FAILED
                : test.getElementsByTagName("skipped").getLength() > 0 ? Outcome.SKIPPED : Outcome.PASSED;
        return new TestRun(test.getAttribute("classname"), test.getAttribute("name"), outcome, failure);
    }

    private static String text(Element test, String child) {
        NodeList found = test.getElementsByTagName(child);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
