package org.rapporteur.ingest.corrections;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.TreeModel;
import org.rapporteur.ingest.identity.Merges;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.map.CanonicalQuads;
import org.rapporteur.ingest.works.Guidance;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Role;
import org.rapporteur.ontology.Slug;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.ontology.Terms.Dct;
import org.rapporteur.ontology.Terms.Owl;
import org.rapporteur.ontology.Terms.Prov;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Schema;

/** The corrections in force, as their named graph holds them. */
public final class Corrections implements Guidance {
    private static final Pattern PASSAGE = Pattern.compile(".*/source/([0-9a-f]{64}#char=\\d+),\\d+");

    private final IriSpace iris;
    private final Model statements;
    private final Merges merges;
    private final Map<MentionName, ThingName> meant = new HashMap<>();
    private final Set<MentionName> denied = new HashSet<>();
    private final Set<Set<ThingName>> distinct = new HashSet<>();
    private final Map<ThingName, SortedMap<String, String>> names = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, String> wrongPlaces = new HashMap<>();
    private final Map<String, String> wrongTexts = new HashMap<>();
    private final Map<String, OfficialLanguage> languages = new HashMap<>();
    private final Map<String, Set<String>> partners = new HashMap<>();

    private final Map<ThingName, List<String>> sentences = new HashMap<>();

    Corrections(IriSpace iris, Model statements) {
        this.iris = iris;
        this.statements = statements;
        Map<ThingName, ThingName> into = new HashMap<>();
        each(Owl.SAME_AS,
                (one, other) -> thing(one).ifPresent(merged -> thing(other).ifPresent(to -> into.put(merged, to))));
        this.merges = new Merges(into);
        each(Owl.SAME_AS, (one, other) -> MentionName.parse(iris, one)
                .ifPresent(mention -> thing(other).ifPresent(thing -> meant.put(mention, merges.survivor(thing)))));
        each(Owl.DIFFERENT_FROM, (one, other) -> MentionName.parse(iris, one).ifPresent(denied::add));
        each(Owl.DIFFERENT_FROM,
                (one, other) -> thing(one).map(merges::survivor)
                        .ifPresent(thing -> thing(other).map(merges::survivor).filter(another -> !another.equals(thing))
                                .ifPresent(another -> distinct.add(Set.of(thing, another)))));
        sentences(Owl.SAME_AS, "The editor says that %s is the same as %s.");
        sentences(Owl.DIFFERENT_FROM, "The editor says that %s is different from %s.");
        each(Cv.ROLE, (node, role) -> ParticipationName.parse(iris, node).ifPresent(
                name -> Role.ofIri(role).ifPresent(known -> roles.put(name.after(merges).iri(iris), known))));
        each(Dct.LANGUAGE, (text, language) -> sha256(text)
                .ifPresent(digest -> Languages.ofAuthority(language).ifPresent(known -> languages.put(digest, known))));
        each(Rap.SAME_REPORT_AS, this::together);
        for (Statement statement : statements) {
            thing(statement.getSubject().stringValue())
                    .filter(thing -> thing.kind().shared() && statement.getObject() instanceof Literal)
                    .ifPresent(thing -> name(merges.survivor(thing), (Literal) statement.getObject()));
        }
        statements.filter(null, iri(Rap.WRONG), null).subjects().forEach(part -> {
            each(part.stringValue(), Prov.WAS_QUOTED_FROM, place -> {
                Matcher form = PASSAGE.matcher(place);
                if (form.matches()) {
                    wrongPlaces.put(form.group(1), part.stringValue());
                }
            });
            each(part.stringValue(), Schema.SHA256, digest -> wrongTexts.put(digest, part.stringValue()));
        });
    }

    /** The corrections of a published state. */
    public static Corrections of(PublishedGraphs published) {
        return new Corrections(published.iris(), new TreeModel(published.model(published.iris().correctionsGraph())));
    }

    /** The canonical N-Quads of their graph; empty when there are none. */
    public Optional<byte[]> quads() {
        return Optional.of(statements).filter(model -> !model.isEmpty())
                .map(model -> CanonicalQuads.of(model, iris.correctionsGraph()));
    }

    /** Whether there are none. */
    boolean isEmpty() {
        return statements.isEmpty();
    }

    /** What they merge. */
    public Merges merges() {
        return merges;
    }

    /** These without the names of a thing, which nobody is to read any longer. */
    public Corrections withoutNames(ThingName thing) {
        Model others = new TreeModel(statements);
        others.removeIf(statement -> statement.getObject() instanceof Literal
                && thing(statement.getSubject().stringValue()).map(merges::survivor).equals(Optional.of(thing)));
        return new Corrections(iris, others);
    }

    /** These as something else makes of their canonical N-Quads, which may be nothing. */
    public Corrections rewritten(UnaryOperator<byte[]> rewriting) {
        Model rewritten = new TreeModel();
        quads().map(rewriting)
                .ifPresent(quads -> rewritten.addAll(PublishedGraphs.model(iris.correctionsGraph(), quads)));
        return new Corrections(iris, rewritten);
    }

    Model statements() {
        return statements;
    }

    IriSpace iris() {
        return iris;
    }

    @Override
    public Optional<OfficialLanguage> language(String sha256) {
        return Optional.ofNullable(languages.get(sha256));
    }

    @Override
    public Set<String> partners(String sha256) {
        return partners.getOrDefault(sha256, Set.of());
    }

    /** Whether something is said of how a text is to be read. */
    boolean speaksOf(String sha256) {
        return languages.containsKey(sha256) || partners.containsKey(sha256);
    }

    Optional<ThingName> meant(MentionName mention) {
        return Optional.ofNullable(meant.get(mention));
    }

    boolean denies(MentionName mention) {
        return denied.contains(mention);
    }

    /** Whether two things are said to be different; that is for evidence, an editor's own merges never contradict it. */
    boolean distinguishes(ThingName one, ThingName other) {
        ThingName first = merges.survivor(one);
        ThingName second = merges.survivor(other);
        return !first.equals(second) && distinct.contains(Set.of(first, second));
    }

    /** The preferred names of a thing by language tag. */
    SortedMap<String, String> names(ThingName thing) {
        return names.getOrDefault(thing, new TreeMap<>());
    }

    Optional<Role> role(String participation) {
        return Optional.ofNullable(roles.get(participation));
    }

    boolean hasRoles() {
        return !roles.isEmpty();
    }

    /** Whether something in a report was found wrong. */
    boolean hasWrongIn(Slug report) {
        return wrongPlaces.values().stream()
                .anyMatch(part -> part.replaceFirst("^.*/", "").replaceFirst("-\\d+$", "").equals(report.text()));
    }

    /** What is said of a thing, save of its roles, in sentences. */
    List<String> sentences(ThingName thing) {
        return sentences.getOrDefault(thing, List.of());
    }

    /** The IRI under which the part at a place, such as {@code (sha256)#char=12}, was found wrong. */
    Optional<String> wrongAt(String place) {
        return Optional.ofNullable(wrongPlaces.get(place));
    }

    /** The IRI under which a part with a text of this digest was found wrong. */
    Optional<String> wrongText(String sha256) {
        return Optional.ofNullable(wrongTexts.get(sha256));
    }

    boolean hasWrong() {
        return !wrongPlaces.isEmpty();
    }

    Optional<ThingName> thing(String iri) {
        return iris.parseThing(iri);
    }

    private void sentences(String property, String pattern) {
        each(property, (one, other) -> {
            Optional<MentionName> mention = MentionName.parse(iris, one);
            String sentence = String.format(pattern, one, other);
            Stream.of(mention.map(MentionName::thing).or(() -> thing(one)), thing(other), mention.flatMap(this::meant))
                    .flatMap(Optional::stream).map(merges::survivor).distinct()
                    .forEach(thing -> sentences.computeIfAbsent(thing, first -> new ArrayList<>()).add(sentence));
        });
    }

    private void name(ThingName thing, Literal name) {
        name.getLanguage().ifPresent(language -> names.computeIfAbsent(thing, first -> new TreeMap<>())
                .putIfAbsent(language, name.getLabel()));
        sentences.computeIfAbsent(thing, first -> new ArrayList<>()).add(
                "The editor prefers the name \"" + name.getLabel() + "\" in " + name.getLanguage().orElse("") + ".");
    }

    private void together(String text, String other) {
        sha256(text).ifPresent(one -> {
            Optional<Slug> report = thing(other).map(ThingName::slug);
            report.ifPresent(slug -> partner(one, slug.text()));
            sha256(other).ifPresent(two -> {
                partner(one, two);
                partner(two, one);
            });
        });
    }

    private void partner(String one, String other) {
        partners.computeIfAbsent(one, first -> new TreeSet<>()).add(other);
    }

    private Optional<String> sha256(String source) {
        String prefix = iris.source("");
        return Optional.of(source).filter(text -> text.startsWith(prefix)).map(text -> text.substring(prefix.length()));
    }

    private void each(String property, BiConsumer<String, String> action) {
        statements.filter(null, iri(property), null).forEach(
                statement -> action.accept(statement.getSubject().stringValue(), statement.getObject().stringValue()));
    }

    private void each(String subject, String property, Consumer<String> action) {
        statements.filter(iri(subject), iri(property), null).objects()
                .forEach(value -> action.accept(value.stringValue()));
    }
}
