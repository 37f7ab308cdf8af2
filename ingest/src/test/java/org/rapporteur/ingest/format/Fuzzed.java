package org.rapporteur.ingest.format;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Range;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.read.Blocks;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ingest.read.TextFile;

/** What must hold of every file, whatever is in it. */
final class Fuzzed {
    private Fuzzed() {}

    /**
     * Reads a file. It may be refused, and a library may stumble over it, which becomes a finding; code of ours may not.
     */
    static void read(String file, byte[] bytes) {
        try {
            ReportText text = TextFile.of(file, DocumentText.of(Format.open(file, bytes).document()));
            int length = text.source().text().codePointCount(0, text.source().text().length());
            for (Block block : Blocks.of(text)) {
                Range range = text.quote(block.span()).orElseThrow().range();
                if (range.end() > length || range.begin() == range.end()) {
                    throw new AssertionError(range + " in a text of " + length);
                }
            }
        } catch (UnreadableException refused) {
            // This is an answer, too.
        } catch (StackOverflowError deep) {
            // A file is read in a thread with far more room, and refused where even that is too small.
        } catch (RuntimeException stumbled) {
            if (isOurs(stumbled)) {
                throw stumbled;
            }
        }
    }

    private static boolean isOurs(RuntimeException stumbled) {
        Optional<String> thrower = Stream.of(stumbled.getStackTrace()).map(StackTraceElement::getClassName)
                .filter(name -> !name.matches("(?:java|javax|jdk|sun|com\\.sun)\\..*")).findFirst();
        return thrower.filter(name -> name.startsWith("org.rapporteur")).isPresent();
    }
}
