package org.rapporteur.bench.corpus;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.rapporteur.ontology.OfficialLanguage;

/** How one report writes the names of people. */
record Naming(Report report, Words words) {
    /** The name in a language version, without titles. */
    String name(Person person, OfficialLanguage language) {
        Name name = spelt(person, language);
        Name cased = report.layout().capitals() ? name.with(name.given(), capitals(name.surname())) : name;
        boolean surnameFirst = language == OfficialLanguage.HU && person.origin() == OfficialLanguage.HU;
        return surnameFirst ? cased.surnameFirst() : cased.inOrder();
    }

    /** The name with its title, as a list of speakers has it. */
    String listed(Person person, OfficialLanguage language) {
        return switch (report.spelling(person)) {
            case DOCTOR -> words.phrase("title.doctor", language) + " " + name(person, language);
            case PROFESSOR -> words.phrase("title.professor", language) + " " + name(person, language);
            default -> name(person, language);
        };
    }

    /** What an answer calls them. */
    String called(Person person, OfficialLanguage language) {
        boolean alone = report.order().stream()
                .filter(other -> other.person().name(language).given().equals(person.name(language).given()))
                .count() == 1;
        boolean plain = report.spelling(person) == Spelling.USUAL;
        return alone && plain && report.seed() % 3 == 0 ? person.name(language).given() : name(person, language);
    }

    private Name spelt(Person person, OfficialLanguage language) {
        Name usual = person.name(language);
        int pick = Math.floorMod(person.id().hashCode(), 5);
        return switch (report.spelling(person)) {
            case USUAL, DOCTOR, PROFESSOR -> usual;
            case TYPO -> language == report.languages().getFirst()
                    ? usual.with(usual.given(), mistyped(usual.surname(), pick))
                    : usual;
            case INITIAL -> usual.with(
                    usual.given() + " " + middle(person, pick).name(language).given().charAt(0) + ".", usual.surname());
            case MIDDLE_NAME ->
                usual.with(usual.given() + " " + middle(person, pick).name(language).given(), usual.surname());
            case FOREIGN -> foreign(person, language, usual);
        };
    }

    /** One letter too few or too many, or two that changed places. */
    private static String mistyped(String word, int pick) {
        int at = word.length() / 2;
        String before = word.substring(0, at);
        return switch (pick) {
            case 0, 1 -> before + word.substring(at + 1);
            case 2 -> before + word.charAt(at) + word.substring(at);
            default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private static Person middle(Person person, int pick) {
        List<Person> alike = Person.all().stream()
                .filter(other -> other.origin() == person.origin() && other.female() == person.female()
                        && !other.names().get("latin").given().equals(person.names().get("latin").given()))
                .toList();
        return alike.get(pick);
    }

    /** The spelling of another Latin-script language. */
    private static Name foreign(Person person, OfficialLanguage language, Name usual) {
        boolean latin = language != OfficialLanguage.BG && language != OfficialLanguage.EL;
        String other = language == OfficialLanguage.FR ? "latin" : "french";
        return latin ? person.names().getOrDefault(other, usual) : usual;
    }

    /** Greek capitals have no accents. */
    private static String capitals(String word) {
        boolean greek = Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.GREEK;
        String letters = greek ? Normalizer.normalize(word, Normalizer.Form.NFD).replace("\u0301", "") : word;
        return Normalizer.normalize(letters.toUpperCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
