package org.rapporteur.ingest.authority;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.rapporteur.ontology.OfficialLanguage;

/** Keeps of a stream of statements the labels, kinds and ends of things, and lets all else pass by. */
final class AuthorityHandler extends AbstractRDFHandler {
    /** Several times as many as the largest thesauri have in all official languages. */
    static final int MOST_LABELS = 5_000_000;
    private static final int LONGEST_LABEL = 300;
    /** What the shapes accept as the object of a link. */
    private static final Pattern PUBLISHABLE = Pattern.compile("https?://[^\\s]+");
    private static final String NO_END = "9999";

    private final Map<String, Draft> drafts = new HashMap<>();
    private int labels;

    /** What was read and still exists. */
    Collection<Entry> entries() {
        return drafts.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(draft -> draft.getValue().entry(draft.getKey()).stream()).toList();
    }

    int labels() {
        return labels;
    }

    @Override
    public void handleStatement(Statement statement) {
        if (statement.getSubject() instanceof IRI subject && PUBLISHABLE.matcher(subject.stringValue()).matches()) {
            read(subject.stringValue(), statement.getPredicate().stringValue(), statement.getObject());
        }
    }

    private void read(String subject, String property, Value object) {
        if (property.equals(RDF.TYPE.stringValue())) {
            draft(subject).type(object.stringValue());
        } else if (property.equals(AuthorityTerms.IN_SCHEME)) {
            draft(subject).scheme(object.stringValue());
        } else if (AuthorityTerms.NAMES.contains(property)) {
            label(subject, object, true);
        } else if (AuthorityTerms.OTHER_NAMES.contains(property)) {
            label(subject, object, false);
        } else if (property.equals(AuthorityTerms.NOTATION) && Label.isAbbreviation(object.stringValue())) {
            label(subject, object, false);
        } else if (AuthorityTerms.WITHIN.contains(property)) {
            draft(subject).lies(object.stringValue());
        } else if (ends(property, object)) {
            draft(subject).end();
        }
    }

    private static boolean ends(String property, Value object) {
        String value = object.stringValue();
        if (AuthorityTerms.STATUSES.contains(property)) {
            String status = value.substring(Math.max(value.lastIndexOf('/'), value.lastIndexOf('#')) + 1);
            return AuthorityTerms.STATUSES_OF_THE_PAST.contains(status.toUpperCase(Locale.ROOT));
        }
        return AuthorityTerms.REPLACED.contains(property)
                || AuthorityTerms.DEPRECATED.contains(property) && List.of("true", "1").contains(value)
                || AuthorityTerms.ENDS.contains(property) && !value.startsWith(NO_END);
    }

    private void label(String subject, Value object, boolean preferred) {
        if (!(object instanceof Literal literal) || literal.getLabel().isBlank()
                || literal.getLabel().length() > LONGEST_LABEL) {
            return;
        }
        Optional<OfficialLanguage> language = literal.getLanguage()
                .flatMap(tag -> OfficialLanguage.ofTag(tag.replaceFirst("-.*", "")));
        if (literal.getLanguage().isPresent() && language.isEmpty()) {
            return;
        }
        if (++labels > MOST_LABELS) {
            throw new RDFHandlerException("it holds more than " + MOST_LABELS + " labels");
        }
        draft(subject).label(new Label(literal.getLabel().strip(), language, preferred));
    }

    private Draft draft(String subject) {
        return drafts.computeIfAbsent(subject, first -> new Draft());
    }
}
