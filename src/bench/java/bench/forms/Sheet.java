package bench.forms;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/// One of 100,000 children of a folder.
@Entity
@Table(indexes = @Index(columnList = "folder_id"))
public class Sheet {
    @Id Long id;
    String title = "Sheet";
    int pages;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Folder folder;

    protected Sheet() {}
}
