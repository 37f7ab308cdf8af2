package org.rapporteur.endpoint.pages;

import java.util.List;
import org.rapporteur.endpoint.language.Text;

/**
 * A drawing of classes and of what links them, on a grid.
 *
 * @param boxes the classes
 * @param arrows the links between them
 */
public record Diagram(List<Box> boxes, List<Arrow> arrows) {
    private static final int WIDTH = 168;
    private static final int HEIGHT = 54;
    private static final int COLUMN = 292;
    private static final int ROW = 128;
    private static final int MARGIN = 12;

    /** How wide the drawing is, in pixels of its own. */
    public int width() {
        return boxes.stream().mapToInt(Box::right).max().orElse(0) + MARGIN;
    }

    /** How high the drawing is, in pixels of its own. */
    public int height() {
        return boxes.stream().mapToInt(Box::bottom).max().orElse(0) + MARGIN;
    }

    /**
     * A class.
     *
     * @param iri its IRI
     * @param name what it is called
     * @param curie its IRI with a prefix
     * @param anchor the place on the page that tells of it; empty for a class of others
     * @param column its column, from 0
     * @param row its row, from 0
     */
    public record Box(String iri, Text name, String curie, String anchor, int column, int row) {
        /** The left edge. */
        public int left() {
            return MARGIN + column * COLUMN;
        }

        /** The upper edge. */
        public int top() {
            return MARGIN + row * ROW;
        }

        int right() {
            return left() + WIDTH;
        }

        int bottom() {
            return top() + HEIGHT;
        }

        /** The middle, from the left. */
        public int middle() {
            return left() + WIDTH / 2;
        }

        /** The middle, from above. */
        public int centre() {
            return top() + HEIGHT / 2;
        }

        /** How wide it is. */
        public int width() {
            return WIDTH;
        }

        /** How high it is. */
        public int height() {
            return HEIGHT;
        }
    }

    /**
     * A property that links two classes.
     *
     * @param property its IRI
     * @param curie its IRI with a prefix
     * @param from where it starts
     * @param to where it leads
     */
    public record Arrow(String property, String curie, Box from, Box to) {
        /** Where the line leaves its box, from the left. */
        public long startX() {
            return Math.round(from.middle() + leaving() * (to.middle() - from.middle()));
        }

        /** Where the line leaves its box, from above. */
        public long startY() {
            return Math.round(from.centre() + leaving() * (to.centre() - from.centre()));
        }

        /** Where the line meets its box, from the left. */
        public long endX() {
            return Math.round(to.middle() - leaving() * (to.middle() - from.middle()));
        }

        /** Where the line meets its box, from above. */
        public long endY() {
            return Math.round(to.centre() - leaving() * (to.centre() - from.centre()));
        }

        /** Where the name stands, from the left. */
        public long nameX() {
            return Math.round(startX() + named() * (endX() - startX()));
        }

        /** Where the name stands, from above: on the line, but above one that is level and too short for it. */
        public long nameY() {
            return Math.round(startY() + named() * (endY() - startY())) + (startY() == endY() ? -7 : 4);
        }

        /** The part of the way to the name: half, but less where the line passes between other boxes. */
        private double named() {
            return Math.abs(to.column() - from.column()) > 1 ? 0.2 : 0.5;
        }

        /** The part of the way between the two middles that lies within a box. */
        private double leaving() {
            double across = Math.abs(to.middle() - from.middle());
            double down = Math.abs(to.centre() - from.centre());
            return Math.min(across == 0 ? 1 : WIDTH / 2.0 / across, down == 0 ? 1 : HEIGHT / 2.0 / down);
        }
    }
}
