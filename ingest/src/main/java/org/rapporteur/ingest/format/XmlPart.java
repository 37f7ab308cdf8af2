package org.rapporteur.ingest.format;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML read from its beginning to its end, element by element. Neither a document type nor an entity beyond the five of
 * XML is accepted, and nothing outside is fetched.
 */
final class XmlPart {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private int depth;

    /** What comes next. */
    enum Event {
        START, END, TEXT, FINISHED
    }

    private XmlPart(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static XmlPart of(byte[] bytes) throws UnreadableException {
        try {
            synchronized (FACTORY) {
                return new XmlPart(FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes)));
            }
        } catch (XMLStreamException malformed) {
            throw broken(malformed);
        }
    }

    /** Goes on to the next element, end of an element, or text. */
    Event next() throws UnreadableException {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > Limits.DEPTH) {
                            throw new UnreadableException(Problem.TOO_DEEP);
                        }
                        return Event.START;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return Event.END;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                        return Event.TEXT;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableException(Problem.DOCTYPE);
                    default -> {
                        // Comments and processing instructions say nothing to a reader.
                    }
                }
            }
            return Event.FINISHED;
        } catch (XMLStreamException malformed) {
            throw broken(malformed);
        }
    }

    /** Leaves out the rest of the element that has just begun. */
    void skip() throws UnreadableException {
        int outside = depth - 1;
        while (depth > outside) {
            if (next() == Event.FINISHED) {
                throw new UnreadableException(Problem.BROKEN_FILE);
            }
        }
    }

    /** The name of the element without its prefix. */
    String name() {
        return xml.getLocalName();
    }

    /** Whether the name of the element is from a vocabulary, by the end of its namespace. */
    boolean isFrom(String vocabulary) {
        return String.valueOf(xml.getNamespaceURI()).endsWith(vocabulary);
    }

    String text() {
        return xml.getText();
    }

    /** An attribute of the element by its name without prefix. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** An attribute that is a number; what is no number is as good as absent. */
    Optional<Integer> number(String name) {
        return attribute(name).filter(value -> value.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    private static UnreadableException broken(XMLStreamException malformed) {
        return new UnreadableException(Problem.BROKEN_FILE,
                "line " + malformed.getLocation().getLineNumber() + " of its XML");
    }
}
