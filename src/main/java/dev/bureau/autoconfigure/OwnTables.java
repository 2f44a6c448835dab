package dev.bureau.autoconfigure;

import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;

/// Keeps Hibernate's `ddl-auto` away from the back office's own tables, which Liquibase makes: an
/// application that creates its schema anew at each start does not lose its accounts.
final class OwnTables implements SchemaFilterProvider, SchemaFilter {

    static final String SETTING = "hibernate.hbm2ddl.schema_filter_provider";

    @Override
    public boolean includeTable(Table table) {
        return !table.getName().startsWith("bureau_");
    }

    @Override
    public boolean includeNamespace(Namespace namespace) {
        return true;
    }

    @Override
    public boolean includeSequence(Sequence sequence) {
        return true;
    }

    @Override
    public SchemaFilter getCreateFilter() {
        return this;
    }

    @Override
    public SchemaFilter getDropFilter() {
        return this;
    }

    @Override
    public SchemaFilter getTruncatorFilter() {
        return this;
    }

    @Override
    public SchemaFilter getMigrateFilter() {
        return this;
    }

    @Override
    public SchemaFilter getValidateFilter() {
        return this;
    }
}
