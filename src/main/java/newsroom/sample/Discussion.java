package newsroom.sample;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsroom.sample.Desk.Piece;

/// The comments below the articles. Some of the latest ones wait for a moderator.
final class Discussion {

    private static final int LATEST = 170;

    private final Calendar calendar;
    private final Dice dice;
    private final CommentWriter writer;

    Discussion(Calendar calendar, Dice dice) {
        this.calendar = calendar;
        this.dice = dice;
        this.writer = new CommentWriter(dice);
    }

    private record Turn(Piece piece, Instant moment) {}

    List<Sample.Comment> of(List<Piece> pieces) {
        var turns =
                pieces.stream()
                        .flatMap(this::turns)
                        .sorted(Comparator.comparing(Turn::moment))
                        .toList();
        return IntStream.range(0, turns.size())
                .mapToObj(i -> comment(i + 1L, turns.get(i), i >= turns.size() - LATEST))
                .toList();
    }

    private Stream<Turn> turns(Piece piece) {
        var published = piece.article().dates().published();
        if (published == null) {
            return Stream.empty();
        }
        var interest = Math.pow(piece.article().views() / 445.0, 0.35);
        var count = (long) Math.min(120, dice.heavyTail(0.8, 1) * interest);
        return Stream.generate(() -> new Turn(piece, calendar.soonAfter(published))).limit(count);
    }

    private Sample.Comment comment(long id, Turn turn, boolean late) {
        var waiting = late && dice.hits(0.3);
        var telling = turn.piece().telling();
        var body =
                waiting && dice.hits(0.3)
                        ? writer.unwanted(telling)
                        : writer.write(turn.piece().story(), telling);
        return new Sample.Comment(
                id,
                turn.piece().article().id(),
                writer.reader(telling),
                body,
                turn.moment(),
                !waiting);
    }
}
