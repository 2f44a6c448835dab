package cellar;

/// Mapped by a file.
public class Rack {
    Long id;
    String place;
}
