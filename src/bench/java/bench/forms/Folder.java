package bench.forms;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/// A row with very many children.
@Entity
public class Folder {
    @Id @GeneratedValue Long id;
    @Version int version;
    String name = "Folder";

    @OneToMany(mappedBy = "folder", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Sheet> sheets = new ArrayList<>();

    protected Folder() {}

    static Folder named(String name) {
        var folder = new Folder();
        folder.name = name;
        return folder;
    }
}
