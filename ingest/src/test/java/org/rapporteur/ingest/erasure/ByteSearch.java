package org.rapporteur.ingest.erasure;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Transliterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.shapes.dataset.Digest;

/** Looks for words in every byte and every name of every file of a folder, however they are written. */
public final class ByteSearch {
    private static final Transliterator LATIN = Transliterator
            .getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower()");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]*[\\p{L}&&[^a-zA-Z]][\\p{L}\\p{M}]*");
    private static final Map<String, String> LATIN_WORDS = new ConcurrentHashMap<>();
    /** Shorter words stand in longer ones by chance. */
    private static final int SUBSTRING = 6;
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    /** Most files stay as they are between two searches. */
    private static final Map<String, Set<String>> SEEN = new ConcurrentHashMap<>();

    private ByteSearch() {}

    /** A sentence for each word that is found in a file. */
    public static List<String> traces(Path root, Collection<String> words) throws IOException {
        Set<String> needles = new LinkedHashSet<>();
        words.forEach(word -> {
            needles.add(UCharacter.foldCase(word, true));
            needles.addAll(romanised(word));
        });
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Set<String> views = new LinkedHashSet<>(views(root.relativize(file).toString()));
                byte[] bytes = Files.readAllBytes(file);
                views.addAll(SEEN.computeIfAbsent(Digest.sha256(bytes), first -> views(bytes)));
                needles.stream().filter(needle -> views.stream().anyMatch(view -> contains(view, needle)))
                        .map(needle -> "'" + needle + "' in " + root.relativize(file)).forEach(found::add);
            }
        }
        return found;
    }

    /** As people write it in Latin letters: as ICU does, and with the usual choices of Bulgarians, Greeks and Germans. */
    private static Set<String> romanised(String word) {
        Set<String> romanised = new LinkedHashSet<>(Set.of(LATIN.transliterate(word).replaceAll("[^a-z0-9]", "")));
        String lower = word.toLowerCase();
        romanised.add(LATIN.transliterate(
                lower.replace("ъ", "a").replace("х", "h").replace("ц", "ts").replace("щ", "sht").replace("ю", "yu")
                        .replace("я", "ya").replace("й", "y").replace("ж", "zh").replace("ч", "ch").replace("ш", "sh"))
                .replaceAll("[^a-z0-9]", ""));
        romanised.add(LATIN.transliterate(lower.replace("ü", "ue").replace("ö", "oe").replace("ä", "ae"))
                .replaceAll("[^a-z0-9]", ""));
        romanised.add(LATIN.transliterate(lower.replace("ου", "ou").replace("ού", "ou").replace("β", "v")
                .replace("η", "i").replace("ή", "i").replace("χ", "h").replace("υ", "y")).replaceAll("[^a-z0-9]", ""));
        romanised.removeIf(needle -> needle.length() < 4);
        return romanised;
    }

    private static Set<String> views(byte[] bytes) {
        Set<String> views = new LinkedHashSet<>();
        byte[] dense = withoutHoles(bytes);
        ENCODINGS.forEach(encoding -> views.addAll(views(new String(dense, encoding))));
        return views;
    }

    /** Files of a store are mostly zeros; an even number of them goes, so that UTF-16 stays aligned. */
    private static byte[] withoutHoles(byte[] bytes) {
        ByteArrayOutputStream dense = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length;) {
            int end = at;
            while (end < bytes.length && bytes[end] == 0) {
                end++;
            }
            int zeros = end - at;
            dense.write(bytes, at, zeros < 8 ? Math.max(zeros, 1) : 2 + zeros % 2);
            at = Math.max(end, at + 1);
        }
        return dense.toByteArray();
    }

    private static Set<String> views(String text) {
        String printable = text.replaceAll("[\\p{Cntrl}\\uFFFD]+", "\n");
        Set<String> decoded = new LinkedHashSet<>(Set.of(printable));
        if (printable.contains("%")) {
            decoded.add(URLDecoder.decode(printable.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8));
        }
        if (printable.contains("\\u")) {
            decoded.add(ESCAPED.matcher(printable).replaceAll(
                    hit -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hit.group(1), 16)))));
        }
        Set<String> views = new LinkedHashSet<>();
        decoded.forEach(view -> {
            views.add(UCharacter.foldCase(view, true));
            views.add(WORD.matcher(view).results().map(MatchResult::group).distinct()
                    .map(word -> LATIN_WORDS.computeIfAbsent(word, LATIN::transliterate))
                    .collect(Collectors.joining("\n")));
        });
        return views;
    }

    private static boolean contains(String view, String needle) {
        if (needle.length() >= SUBSTRING) {
            return view.contains(needle);
        }
        return Pattern.compile("(?<![\\p{L}\\p{M}])" + Pattern.quote(needle) + "(?![\\p{L}\\p{M}])").matcher(view)
                .find();
    }
}
