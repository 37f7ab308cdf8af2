package org.rapporteur.ingest.authority;

import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Readers of XML for files of hundreds of megabytes that nobody vouches for: the JDK's own limits differ from release to
 * release, and count every ampersand of a file.
 */
final class XmlReaders {
    private static final Map<String, String> LIMITS = Map.of("jdk.xml.entityExpansionLimit", "1000000",
            "jdk.xml.totalEntitySizeLimit", "50000000", "jdk.xml.maxGeneralEntitySizeLimit", "50000000");

    private XmlReaders() {}

    static XMLReader bounded() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            for (Map.Entry<String, String> limit : LIMITS.entrySet()) {
                reader.setProperty(limit.getKey(), limit.getValue());
            }
            return reader;
        } catch (ParserConfigurationException | SAXException unsupported) {
            throw new IllegalStateException("This JDK cannot bound its XML parser", unsupported);
        }
    }
}
