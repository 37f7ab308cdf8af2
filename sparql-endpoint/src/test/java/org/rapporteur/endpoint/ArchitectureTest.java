package org.rapporteur.endpoint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ONTOLOGY = "org.rapporteur.ontology..";
    private static final String SHAPES = "org.rapporteur.shapes..";
    private static final String INGEST = "org.rapporteur.ingest..";
    private static final String ENDPOINT = "org.rapporteur.endpoint..";
    private static final String TEMPLATES = "org.rapporteur.endpoint.pages.templates";
    private static final String JENA = "org.apache.jena..";
    private static final String RDF4J = "org.eclipse.rdf4j..";
    /** The tests of another module come in a jar of their own, which the option alone does not know. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar")).importPackages("org.rapporteur");

    @Test
    void all_four_modules_were_seen() {
        assertTrue(CLASSES.size() > 100, "only " + CLASSES.size() + " classes");
        for (String module : Set.of(ONTOLOGY, SHAPES, INGEST, ENDPOINT)) {
            assertTrue(CLASSES.stream().filter(resideInAnyPackage(module)::test).count() > 5, module);
        }
    }

    @Test
    void the_modules_use_each_other_only_along_the_arrows() {
        noClasses().that().resideInAPackage(ONTOLOGY).should().dependOnClassesThat()
                .resideInAnyPackage(SHAPES, INGEST, ENDPOINT).check(CLASSES);
        noClasses().that().resideInAPackage(SHAPES).should().dependOnClassesThat().resideInAnyPackage(INGEST, ENDPOINT)
                .check(CLASSES);
        noClasses().that().resideInAPackage(INGEST).should().dependOnClassesThat().resideInAPackage(ENDPOINT)
                .check(CLASSES);
        noClasses().that().resideInAPackage(ENDPOINT).should().dependOnClassesThat().resideInAPackage(INGEST)
                .check(CLASSES);
    }

    @Test
    void rdf4j_makes_statements_and_jena_asks_and_judges_them() {
        noClasses().that().resideOutsideOfPackage(INGEST).should().dependOnClassesThat().resideInAPackage(RDF4J)
                .check(CLASSES);
        noClasses().that().resideInAnyPackage(ONTOLOGY, INGEST).should().dependOnClassesThat().resideInAPackage(JENA)
                .check(CLASSES);
    }

    @Test
    void no_module_shows_its_rdf_library_to_another() {
        Set<String> shown = CLASSES.stream()
                .filter(resideInAnyPackage(ONTOLOGY, SHAPES, "org.rapporteur.endpoint")::test)
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC)).flatMap(ArchitectureTest::shown)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), shown);
    }

    private static Stream<String> shown(JavaClass type) {
        Stream<JavaClass> fields = type.getFields().stream().filter(ArchitectureTest::isShown)
                .map(JavaField::getRawType);
        Stream<JavaClass> signatures = type.getCodeUnits().stream().filter(ArchitectureTest::isShown)
                .flatMap(ArchitectureTest::signature);
        return Stream.concat(fields, signatures).filter(resideInAnyPackage(JENA, RDF4J)::test)
                .map(library -> type.getName() + " shows " + library.getName());
    }

    private static boolean isShown(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    @Test
    void packages_do_not_depend_on_each_other_in_circles() {
        slices().matching("org.rapporteur.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void every_package_says_what_it_is_for() {
        Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).filter(name -> !name.equals(TEMPLATES))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> documented = CLASSES.stream().filter(each -> each.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName).collect(Collectors.toSet());
        packages.removeAll(documented);
        assertEquals(Set.of(), packages.stream().filter(name -> !hasSource(name)).collect(Collectors.toSet()));
    }

    /** A package-info without annotations leaves no class file, so the source is looked for. */
    private static boolean hasSource(String packageName) {
        Path root = Path.of(System.getProperty("rapporteur.root"));
        String file = "src/main/java/" + packageName.replace('.', '/') + "/package-info.java";
        return Stream.of("ontology", "shapes", "ingest", "sparql-endpoint")
                .anyMatch(module -> Files.exists(root.resolve(module).resolve(file)));
    }

    @Test
    void classes_are_called_by_nouns_of_the_field() {
        noClasses().should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Util").orShould()
                .haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Helper").orShould()
                .haveSimpleNameEndingWith("Manager").check(CLASSES);
        classes().that(describe("are abstract classes", ArchitectureTest::isAbstractClass)).should()
                .haveSimpleNameNotStartingWith("Abstract").allowEmptyShould(true).check(CLASSES);
    }

    private static boolean isAbstractClass(JavaClass each) {
        return each.getModifiers().contains(JavaModifier.ABSTRACT) && !each.isInterface();
    }
}
