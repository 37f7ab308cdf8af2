package org.rapporteur.ingest.format;

import java.util.Locale;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.Finding.Severity;

/** What may be wrong with a report file, whatever it says: the catalogue of the findings of this package. */
enum Problem {
    EMPTY_FILE(Severity.error, "there is hardly any text in this file", "check that it is the file you meant"),

    TOO_LARGE(Severity.error, "the file has more than " + (Limits.FILE >> 20) + " MB and was not read",
            "give the text without pictures, or each report in a file of its own"),

    TOO_LONG(Severity.error, "the text has more than " + (Limits.TEXT >> 20) + " million characters",
            "give each report in a file of its own"),

    LINE_TOO_LONG(Severity.error, "a line has more than " + Limits.LINE + " characters",
            "begin a new line with each paragraph"),

    TOO_SLOW(Severity.error, "reading the file took longer than " + Limits.TIME.toSeconds() + " seconds",
            "save the document anew in its program, or as plain text"),

    TOO_DEEP(Severity.error, "what the file holds is nested too deeply to be a report",
            "save the document anew in its program, or as plain text"),

    TOO_MANY_PARTS(Severity.error, "the file unpacks to far more than a report needs",
            "save the document anew in its program, without pictures and attachments"),

    TOO_MANY_PAGES(Severity.error, "the file has more than " + Limits.PAGES + " pages",
            "give the pages of each report in a file of its own"),

    BROKEN_FILE(Severity.error, "the file is damaged or cut off", "send or save the file again"),

    DOCTYPE(Severity.error, "the document declares XML entities, which no word processor writes",
            "save the document anew in its program"),

    PASSWORD(Severity.error, "the file is protected by a password", "save it without password"),

    OLD_OFFICE(Severity.error, "the file is in the format of Word up to 2003 (.doc)", "save it as .docx"),

    RICH_TEXT(Severity.error, "the file is in Rich Text Format (.rtf)", "save it as .docx"),

    PAGES_DOCUMENT(Severity.error, "the file is a document of Apple Pages", "export it as Word (.docx)"),

    OTHER_OFFICE(Severity.error, "the file is a spreadsheet, a presentation or an archive, no text document",
            "give the report itself as .docx, .odt, .pdf, .html or .txt"),

    BINARY(Severity.error, "the file is no text and no document of a known format",
            "give the report as .docx, .odt, .pdf, .html or .txt"),

    SCANNED(Severity.error, "the PDF holds pictures of pages, no text",
            "run text recognition on it, or give the document it was made from"),

    GARBLED(Severity.error, "the text was saved in a wrong encoding: letters stand as pairs of odd characters",
            "open the original again and save it as UTF-8"),

    UNKNOWN_ENCODING(Severity.error, "the text is in no encoding that fits one of the 24 official languages",
            "save it as plain text in UTF-8"),

    LEGACY_ENCODING(Severity.info, "the text is not in UTF-8", "check accented letters, or save it in UTF-8"),

    BROKEN_CHARACTERS(Severity.warning, "some characters could not be read and stand as \uFFFD",
            "mend them in the file and save it as UTF-8"),

    OTHER_FORMAT(Severity.warning, "the name ends otherwise than the format of the file",
            "rename the file; it was read by what it is"),

    MACROS(Severity.warning, "the document holds macros, which were not run", "save it without macros"),

    MADE_FROM(Severity.info, "facts are quoted from the text of this document",
            "keep the original: only its text is stored");

    private final Severity severity;
    private final String message;
    private final String advice;

    Problem(Severity severity, String message, String advice) {
        this.severity = severity;
        this.message = message;
        this.advice = advice;
    }

    /** The code of the finding. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The finding about a whole file. */
    Finding in(String file) {
        return in(file, 0, "");
    }

    /**
     * The finding.
     *
     * @param line in the text, from 1; 0 for the whole file
     * @param detail what was seen; may be empty
     */
    Finding in(String file, int line, String detail) {
        return new Finding(code(), severity, file, line, detail.isEmpty() ? message : message + ": " + detail, advice);
    }
}
