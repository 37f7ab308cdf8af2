package org.rapporteur.ingest.authority;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.rapporteur.ingest.IngestException;

/** Reads authority files, in Turtle or RDF/XML, as they are or compressed by gzip. */
public final class AuthorityFiles {
    private static final Pattern XML = Pattern
            .compile("\\s*\\uFEFF?\\s*(?:<\\?xml|<!--|<!DOCTYPE|<(?:[A-Za-z_][\\w.-]*:)?RDF[\\s>]).*", Pattern.DOTALL);
    private static final int BEGINNING = 1024;
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    private AuthorityFiles() {}

    /** What came of reading authority files. */
    public sealed interface Outcome {
        /** They were read. */
        record Read(Authority authority) implements Outcome {}

        /** One of them cannot be used; the sentence says which, why, and what to do. */
        record Refused(String why) implements Outcome {}
    }

    /**
     * Reads files as one authority.
     *
     * @throws IngestException when the disk refuses
     */
    public static Outcome read(Collection<Path> files) {
        AuthorityHandler handler = new AuthorityHandler();
        for (Path file : files) {
            int before = handler.labels();
            if (!Files.isRegularFile(file)) {
                return refused("There is no authority file " + file, "check the path");
            }
            try {
                read(file, handler);
            } catch (RDFParseException invalid) {
                return refused("The authority file " + file + " is no valid Turtle or RDF/XML: " + where(invalid)
                        + invalid.getMessage(), "give a SKOS, ORG or FOAF file in one of the two");
            } catch (RDFHandlerException tooMuch) {
                return refused("The authority file " + file + " cannot be used: " + tooMuch.getMessage(),
                        "give a part of it");
            } catch (IOException failure) {
                throw new IngestException("Reading the authority file " + file + " failed", failure);
            }
            if (handler.labels() == before) {
                return refused("The authority file " + file + " holds no labels in an official EU language",
                        "give a file with skos:prefLabel, foaf:name or rdfs:label");
            }
        }
        return new Outcome.Read(new Authority(handler.entries()));
    }

    private static Outcome refused(String what, String advice) {
        return new Outcome.Refused(what + "; " + advice);
    }

    private static String where(RDFParseException invalid) {
        return invalid.getLineNumber() > 0 ? "line " + invalid.getLineNumber() + ": " : "";
    }

    private static void read(Path file, AuthorityHandler handler) throws IOException {
        try (InputStream stored = new BufferedInputStream(Files.newInputStream(file));
                InputStream bytes = new BufferedInputStream(unpacked(stored))) {
            String beginning = new String(peek(bytes, BEGINNING), StandardCharsets.UTF_8);
            RDFParser parser = parser(XML.matcher(beginning).matches());
            parser.setRDFHandler(handler);
            parser.parse(bytes, file.toUri().toString());
        }
    }

    private static InputStream unpacked(InputStream stored) throws IOException {
        return Arrays.equals(peek(stored, GZIP.length), GZIP) ? new GZIPInputStream(stored) : stored;
    }

    private static byte[] peek(InputStream bytes, int length) throws IOException {
        bytes.mark(length);
        byte[] beginning = bytes.readNBytes(length);
        bytes.reset();
        return beginning;
    }

    /** What is odd in a large file, such as the form of a date, is no reason to refuse its labels. */
    private static RDFParser parser(boolean xml) {
        RDFParser parser = xml ? new RDFXMLParser() : new TurtleParser();
        parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
        parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
        parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
        parser.set(BasicParserSettings.FAIL_ON_UNKNOWN_LANGUAGES, false);
        parser.set(BasicParserSettings.FAIL_ON_UNKNOWN_DATATYPES, false);
        parser.set(XMLParserSettings.CUSTOM_XML_READER, XmlReaders.bounded());
        parser.set(XMLParserSettings.SECURE_PROCESSING, true);
        parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, false);
        parser.set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
        parser.set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
        parser.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
        parser.set(XMLParserSettings.FAIL_ON_DUPLICATE_RDF_ID, false);
        parser.set(XMLParserSettings.FAIL_ON_NON_STANDARD_ATTRIBUTES, false);
        parser.set(XMLParserSettings.FAIL_ON_INVALID_NCNAME, false);
        return parser;
    }
}
