package org.rapporteur.ingest.format;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Bytes as the text of an .odt that has styles and lists; or where they are an archive, as an .odt. */
class OdtFuzz {
    private static final String STYLES = """
            <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_1" \
            style:list-style-name="L1"/><text:list-style style:name="L1"><text:list-level-style-number \
            text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-bullet text:level="2" \
            text:bullet-char="-"/></text:list-style>""";

    @FuzzTest(maxDuration = "20s")
    void read(byte[] input) {
        boolean archive = input.length > 1 && input[0] == 'P' && input[1] == 'K';
        Fuzzed.read("report.odt", archive ? input : Zip.odt(new String(input, StandardCharsets.UTF_8), STYLES));
    }
}
