package org.rapporteur.endpoint.rdf;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;

/**
 * Writes triples as N-Triples, each as soon as it is there. What needs no escape, which is nearly all, is copied as a whole;
 * Jena's writer passes it on letter by letter.
 */
public final class TripleLines {
    private TripleLines() {}

    /** Writes triples in their order. */
    public static void write(Iterator<Triple> triples, OutputStream out) {
        StreamRDF lines = new WriterStreamRDFPlain(IO.wrapUTF8(out), new Terms());
        lines.start();
        triples.forEachRemaining(lines::triple);
        lines.finish();
    }

    private static final class Terms extends NodeFormatterNT {
        private static final String NOT_IN_IRIS = "<>\"{}|^`\\";
        private static final char REPLACEMENT = '\uFFFD';
        private static final boolean[] PLAIN_IN_IRIS = plain(NOT_IN_IRIS + ' ');
        private static final boolean[] PLAIN_IN_TEXTS = plain("\"\\");

        /** Of each letter of ASCII, whether it may stand as it is. */
        private static boolean[] plain(String special) {
            boolean[] plain = new boolean[0x80];
            IntStream.range(' ', plain.length).forEach(letter -> plain[letter] = special.indexOf(letter) < 0);
            return plain;
        }

        private static boolean isPlain(String text, boolean[] plain) {
            for (int at = 0; at < text.length(); at++) {
                char letter = text.charAt(at);
                if (letter < plain.length ? !plain[letter] : letter == REPLACEMENT) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void formatURI(AWriter out, String iri) {
            if (isPlain(iri, PLAIN_IN_IRIS)) {
                out.print('<');
                out.print(iri);
                out.print('>');
            } else {
                super.formatURI(out, iri);
            }
        }

        @Override
        public void formatLitString(AWriter out, String text) {
            if (isPlain(text, PLAIN_IN_TEXTS)) {
                out.print('"');
                out.print(text);
                out.print('"');
            } else {
                super.formatLitString(out, text);
            }
        }

        @Override
        public void formatLitLang(AWriter out, String text, String language) {
            formatLitString(out, text);
            out.print('@');
            out.print(language);
        }

        @Override
        public void formatLitDT(AWriter out, String text, String datatype) {
            formatLitString(out, text);
            out.print("^^");
            formatURI(out, datatype);
        }
    }
}
