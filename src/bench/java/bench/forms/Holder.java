package bench.forms;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/// Whom parts of a dossier refer to.
@Entity
public class Holder {
    @Id @GeneratedValue Long id;
    String name = "Holder";

    protected Holder() {}

    static Holder named(String name) {
        var holder = new Holder();
        holder.name = name;
        return holder;
    }
}
