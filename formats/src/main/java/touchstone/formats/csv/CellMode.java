package touchstone.formats.csv;

/** How the cells of a column are understood. Nothing is guessed from what a cell looks like unless the mapping says so. */
public enum CellMode {
    /** The cell is text, whatever it looks like. */
    TEXT,
    /** The cell must be JSON; an empty cell is left out. */
    JSON,
    /** The cell is JSON where it can be read as such, else text; an empty cell is left out. */
    JSON_OR_TEXT
}
