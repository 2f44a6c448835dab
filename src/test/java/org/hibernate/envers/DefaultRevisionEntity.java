package org.hibernate.envers;

/// Counts versions where the application has no entity for it; mapped in a file, as Envers does.
public class DefaultRevisionEntity {
    int id;
    long timestamp;
}
