package newsroom.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.SplittableRandom;
import newsroom.sample.Desk.Piece;

/// Writes the whole demo, up to a moment. The same moment always gives the same rows.
final class SampleWriter {

    private static final int ARTICLES = 5_400;
    private static final long SEED = 19_990_420;

    private SampleWriter() {}

    static Sample write(Instant now) {
        var dice = new Dice(new SplittableRandom(SEED));
        var calendar = new Calendar(now, dice);
        var desk = new Desk(now, dice, Beat.all());
        var pieces = new ArrayList<Piece>(ARTICLES);
        for (var begun : calendar.beginnings(ARTICLES)) {
            pieces.add(desk.write(pieces.size() + 1L, calendar.dates(begun)));
        }
        var comments = new Discussion(calendar, dice).of(pieces);
        var articles = pieces.stream().map(Piece::article).toList();
        return new Sample(desk.categories(), desk.authors(), desk.tags(), articles, comments);
    }
}
