package org.rapporteur.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The SHACL test suite of the W3C, judged by our validator.
 *
 * @see <a href="https://w3c.github.io/data-shapes/data-shapes-test-suite/">SHACL Test Suite</a>
 */
class W3cSuiteTest {
    /** Each case that does not pass, with the limit of the engine that is the reason. */
    private static final String ANY_QUERY = "Jena runs any query, where SHACL-SPARQL wants this one refused: ";
    private static final Map<String, String> LIMITS = Map.of( //
            "sparql/pre-binding/pre-binding-006", ANY_QUERY + "a sub-select without the pre-bound variables",
            "sparql/pre-binding/unsupported-sparql-001", ANY_QUERY + "MINUS", //
            "sparql/pre-binding/unsupported-sparql-002", ANY_QUERY + "VALUES", //
            "sparql/pre-binding/unsupported-sparql-003", ANY_QUERY + "SERVICE", //
            "sparql/pre-binding/unsupported-sparql-004", ANY_QUERY + "a sub-select without the pre-bound variables",
            "sparql/pre-binding/unsupported-sparql-005", ANY_QUERY + "BIND to a pre-bound variable", //
            "sparql/pre-binding/unsupported-sparql-006", ANY_QUERY + "BIND to a pre-bound variable");

    @TestFactory
    Stream<DynamicTest> a_case_passes_or_is_a_known_limit_of_the_engine() {
        assumeTrue(W3cSuite.present(), "no standards/shacl at RAPPORTEUR_SHARED or ../shared");
        return W3cSuite.cases().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> {
            if (LIMITS.containsKey(each.name())) {
                assertNotEquals(each.expected(), each.outcome(), "no limit any more: " + each.name());
            } else {
                assertEquals(each.expected(), each.outcome());
            }
        }));
    }

    @ParameterizedTest
    @CsvSource({"core, 98", "sparql, 23"})
    void the_suite_has_so_many_cases_and_all_others_pass(String part, int number) {
        assumeTrue(W3cSuite.present(), "no standards/shacl at RAPPORTEUR_SHARED or ../shared");
        List<W3cCase> cases = W3cSuite.cases().stream().filter(each -> each.name().startsWith(part + "/")).toList();
        long passed = cases.stream().filter(each -> each.outcome().equals(each.expected())).count();
        System.out.println("W3C SHACL " + part + ": " + passed + " of " + cases.size() + " cases pass");
        assertEquals(number, cases.size());
        assertEquals(number - LIMITS.keySet().stream().filter(name -> name.startsWith(part + "/")).count(), passed);
    }
}
