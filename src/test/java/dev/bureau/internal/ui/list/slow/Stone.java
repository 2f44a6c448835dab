package dev.bureau.internal.ui.list.slow;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/// Something that is found slowly, if the test says so.
@Entity
public class Stone {
    @Id @GeneratedValue public Long id;
    public String name = "";
    public int weight;
}
