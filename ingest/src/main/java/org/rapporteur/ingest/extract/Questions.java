package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.extract.ReportFacts.AnswerMention;
import org.rapporteur.ingest.extract.ReportFacts.PersonMention;
import org.rapporteur.ingest.extract.ReportFacts.QuestionMention;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;

/** Reads the questions of a report and their answers. */
final class Questions {
    /** A full stop behind a short word may be that of a title before a name. */
    private static final Pattern SENTENCE_END = Pattern
            .compile("(?:[!?;…\\u037E]|\\p{L}{5}\\.)[\"”“’»)]*[\\s\\u00A0]+(?=[\\p{Lu}\\d])");

    private static final Pattern LABEL = Pattern
            .compile("(?u)(?:\\d{1,3}\\.?[\\s\\u00A0]*)?(?<word>\\p{L}+)[\\s\\u00A0]*(?:\\d{1,3})?\\.[\\s\\u00A0]*");

    private static final Pattern ENDED = Pattern.compile("[.!?…;·\\u037E\"”“»)]$");

    private final Lexicon lexicon;
    private final Roster roster;
    private final List<QuestionMention> questions = new ArrayList<>();
    private final List<Block> before = new ArrayList<>();
    private final List<Block> byUnknown = new ArrayList<>();
    private final Askers askers;
    private Optional<Integer> announced = Optional.empty();
    private boolean labelled;
    private boolean answerLabelled;

    private Questions(Lexicon lexicon, Roster roster, String text) {
        this.lexicon = lexicon;
        this.roster = roster;
        this.askers = new Askers(lexicon, roster, text);
    }

    /** @param text the whole report */
    static Questions in(List<Block> blocks, Lexicon lexicon, Roster roster, String text) {
        Questions questions = new Questions(lexicon, roster, text);
        List<Block> turns = blocks.stream().flatMap(block -> questions.turns(block).stream()).toList();
        for (int i = 0; i < turns.size(); i++) {
            Optional<Block> next = Optional.of(i + 1).filter(index -> index < turns.size()).map(turns::get);
            questions.read(turns.get(i), next);
        }
        return questions;
    }

    List<QuestionMention> mentions() {
        return List.copyOf(questions);
    }

    /** Those who asked and were not introduced. */
    List<PersonMention> askers() {
        return askers.mentions();
    }

    /** The words of labels that may name who asked. */
    List<Block> unreadAskers() {
        return askers.unread();
    }

    /** What stands before the first question. */
    List<Block> blocksBefore() {
        return List.copyOf(before);
    }

    /** The names before answers that are not those of one of the people introduced. */
    List<Block> answersByUnknown() {
        return List.copyOf(byUnknown);
    }

    /** What several people said on one line: each with their name, or a question with its number, where a sentence begins. */
    private List<Block> turns(Block block) {
        List<Block> turns = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(block.raw());
        int from = 0;
        while (end.find()) {
            boolean opens = block.part(end.end(), block.raw().length()).filter(this::opensTurn).isPresent()
                    && !isLabel(block.raw().substring(from, end.end()));
            if (opens) {
                block.part(from, end.end()).ifPresent(turns::add);
                from = end.end();
            }
        }
        if (from == 0) {
            return List.of(block);
        }
        block.part(from, block.raw().length()).ifPresent(turns::add);
        return turns;
    }

    /** The word for a question or answer, with or without its number, and nothing else: "Answer 2." */
    private boolean isLabel(String words) {
        Matcher label = LABEL.matcher(words);
        return label.matches() && (QuestionLabel.isQuestion(label.group("word"), lexicon)
                || AnswerLabel.isAnswer(label.group("word"), lexicon));
    }

    private boolean opensTurn(Block block) {
        return AnswerLabel.of(block, lexicon, roster).isPresent()
                || QuestionLabel.of(block, lexicon).filter(QuestionLabel::known).isPresent();
    }

    private void read(Block block, Optional<Block> next) {
        Optional<Block> announces = askers.behindLabel(block);
        if (announces.isPresent()) {
            announces.flatMap(askers::announced).ifPresent(this::announce);
            return;
        }
        boolean anew = asksAnew(block);
        boolean told = anew && AskedBy.of(block, lexicon).filter(AskedBy::told).isPresent();
        Optional<QuestionLabel> asked = told ? Optional.empty() : QuestionLabel.of(block, lexicon);
        Optional<AnswerLabel> answered = questions.isEmpty() || asked.isEmpty() && anew
                ? Optional.empty()
                : AnswerLabel.of(block, lexicon, roster)
                        .filter(label -> asked.isEmpty() || answers(label, asked.get()));
        if (answered.isPresent()) {
            AnswerLabel label = answered.get();
            answerLabelled = true;
            block.part(label.end(), block.raw().length()).ifPresent(text -> answer(signed(label, text)));
            label.unknown().flatMap(name -> block.part(name.begin(), name.end())).ifPresent(byUnknown::add);
        } else if (asked.isPresent()) {
            Optional<Integer> asker = block.part(0, asked.get().end()).flatMap(askers::inLabel);
            block.part(asked.get().end(), block.raw().length())
                    .ifPresent(text -> ask(asked.get().number(), asker, text));
            labelled = true;
        } else if (anew || announced.isPresent() || QuestionLabel.asks(block, lexicon) && opensQuestion(block, next)) {
            ask(Optional.empty(), Optional.empty(), block);
            labelled = anew;
        } else if (questions.isEmpty()) {
            before.add(block);
        } else {
            continueAnswer(block);
        }
    }

    private void ask(Optional<Integer> number, Optional<Integer> inLabel, Block text) {
        Optional<AskedBy> beside = inLabel.isPresent()
                ? Optional.empty()
                : AskedBy.of(text, lexicon).filter(asked -> askers.names(asked) || askers.isUnnamed(asked));
        Optional<Integer> author = inLabel.or(() -> beside.flatMap(askers::beside)).or(() -> announced);
        announced = Optional.empty();
        questions.add(new QuestionMention(number, author, beside.map(AskedBy::question).orElse(text), List.of()));
    }

    /** A line that only says who asks stands above the question, or between it and the answer. */
    private void announce(int person) {
        boolean behind = !questions.isEmpty() && questions.getLast().answers().isEmpty()
                && questions.getLast().author().isEmpty();
        if (behind) {
            QuestionMention asked = questions.removeLast();
            questions.add(new QuestionMention(asked.number(), Optional.of(person), asked.text(), List.of()));
        } else {
            announced = Optional.of(person);
        }
    }

    /** Whether somebody is said to ask, or somebody who was not introduced does so behind an answer. */
    private boolean asksAnew(Block block) {
        boolean open = questions.isEmpty() || !questions.getLast().answers().isEmpty();
        return AskedBy.of(block, lexicon)
                .filter(asked -> askers.names(asked)
                        || askers.isUnnamed(asked) && Discussion.onlyAsks(asked.question(), lexicon))
                .filter(asked -> asked.told() || open && !askers.isIntroduced(asked)).isPresent();
    }

    /** In some languages the words for question and answer begin with the same letter. */
    private static boolean answers(AnswerLabel answer, QuestionLabel question) {
        return answer.marked() && (!question.asks() || answer.author().isPresent());
    }

    /** A question mark alone may also end a rhetorical sentence in an answer. */
    private boolean opensQuestion(Block block, Optional<Block> next) {
        if (questions.isEmpty()) {
            return true;
        }
        QuestionMention last = questions.getLast();
        if (last.number().isPresent() || last.answers().isEmpty()) {
            return false;
        }
        boolean ended = ENDED.matcher(last.answers().getLast().text().raw()).find();
        boolean answered = next.flatMap(turn -> AnswerLabel.of(turn, lexicon, roster)).isPresent();
        return block.afterBlank() || block.bullet()
                || ended && Discussion.onlyAsks(block, lexicon) && (answered || !labelled && !answerLabelled);
    }

    /** An answer with no name before it may have one at its end. */
    private AnswerMention signed(AnswerLabel label, Block text) {
        Optional<AnswerSignature> signature = label.author().isPresent() || label.unknown().isPresent()
                ? Optional.empty()
                : AnswerSignature.of(text, roster);
        signature.filter(signed -> signed.author().isEmpty()).map(AnswerSignature::name).ifPresent(byUnknown::add);
        return new AnswerMention(label.author().or(() -> signature.flatMap(AnswerSignature::author)),
                signature.filter(signed -> signed.author().isPresent()).flatMap(signed -> text.part(0, signed.end()))
                        .orElse(text));
    }

    private void answer(AnswerMention answer) {
        QuestionMention question = questions.removeLast();
        List<AnswerMention> answers = new ArrayList<>(question.answers());
        answers.add(answer);
        questions.add(new QuestionMention(question.number(), question.author(), question.text(), answers));
    }

    private void continueAnswer(Block block) {
        QuestionMention question = questions.getLast();
        if (question.answers().isEmpty()) {
            answer(new AnswerMention(Optional.empty(), block));
            answerLabelled = false;
            return;
        }
        AnswerMention last = question.answers().getLast();
        questions.removeLast();
        List<AnswerMention> answers = new ArrayList<>(question.answers());
        answers.set(answers.size() - 1, new AnswerMention(last.author(), last.text().joined(block)));
        questions.add(new QuestionMention(question.number(), question.author(), question.text(), answers));
    }
}
