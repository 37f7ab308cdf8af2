package org.rapporteur.ingest.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ingest.text.Folding;

class WordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Harbour", "Übergröße", "Île", "żółć", "Łódź", "Đakovo", "İstanbul", "straße", "Ħamrun",
            "ſ", "Пристанище", "пловдивският", "Λιμάνι", "ΛΙΜΑΝΙΑ", "2026", "Ǆ", "ﬁnance", "K"})
    void a_word_is_folded_as_names_are(String word) {
        assertEquals(List.of(Folding.fold(word)), Words.of(word).folded());
    }

    @Test
    void words_know_where_they_stand() {
        Words words = Words.of("Ports: l’énergie");
        assertEquals("ports l energie", words.joined());
        assertEquals("énergie", "Ports: l’énergie".substring(words.all().get(2).begin(), words.all().get(2).end()));
    }
}
