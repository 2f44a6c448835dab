package bench.forms;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/// A row with 150 attributes: ten parts with fifteen each.
@Entity
public class Dossier {
    @Id @GeneratedValue Long id;
    @Version int version;

    @Embedded Part first;
    @Embedded Part second;
    @Embedded Part third;
    @Embedded Part fourth;
    @Embedded Part fifth;
    @Embedded Part sixth;
    @Embedded Part seventh;
    @Embedded Part eighth;
    @Embedded Part ninth;
    @Embedded Part tenth;

    protected Dossier() {}

    static Dossier of(Holder holder) {
        var dossier = new Dossier();
        dossier.first = new Part(1, holder);
        dossier.second = new Part(2, holder);
        dossier.third = new Part(3, holder);
        dossier.fourth = new Part(4, holder);
        dossier.fifth = new Part(5, holder);
        dossier.sixth = new Part(6, holder);
        dossier.seventh = new Part(7, holder);
        dossier.eighth = new Part(8, holder);
        dossier.ninth = new Part(9, holder);
        dossier.tenth = new Part(10, holder);
        return dossier;
    }
}
