package org.plimsoll.report.pdf;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page as a tree: text is put in as text, so nothing that a log holds can ever become markup. */
final class Html {
    private static final Pattern DAY = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");

    private final Document document;
    private final UnaryOperator<String> visible;

    /**
     * Starts an empty page.
     *
     * @param visible what is done to every text before it is put in
     */
    Html(UnaryOperator<String> visible) {
        this.visible = visible;
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the Java runtime has no XML builder", e);
        }
    }

    Document document() {
        return document;
    }

    Element root(String name) {
        Element root = document.createElement(name);
        document.appendChild(root);
        return root;
    }

    /** Adds an element and returns it. */
    Element add(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    /** Adds an element of a class and returns it. */
    Element add(Element parent, String name, String styleClass) {
        Element child = add(parent, name);
        child.setAttribute("class", styleClass);
        return child;
    }

    /** Adds an element with text, in which a date is never broken at its hyphens. */
    Element text(Element parent, String name, String styleClass, String text) {
        Element child = add(parent, name, styleClass);
        String shown = visible.apply(text);
        int from = 0;
        for (MatchResult day : DAY.matcher(shown).results().toList()) {
            child.appendChild(document.createTextNode(shown.substring(from, day.start())));
            add(child, "span", "day").appendChild(document.createTextNode(day.group()));
            from = day.end();
        }
        child.appendChild(document.createTextNode(shown.substring(from)));
        return child;
    }

    /** Adds an element with text that is ours and not for reading, such as a style sheet. */
    Element raw(Element parent, String name, String text) {
        Element child = add(parent, name);
        child.appendChild(document.createTextNode(text));
        return child;
    }

    void attribute(Element element, String name, String text) {
        element.setAttribute(name, visible.apply(text));
    }
}
