package dev.bureau.schema;

import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.type.SqlTypes;

/// Tells how the database holds the values of a column.
final class Columns {

    private Columns() {}

    /// @param textsElsewhere whether large texts lie outside of the row
    static Storage storage(SelectableMapping column, boolean textsElsewhere) {
        var code = column.getJdbcMapping().getJdbcType().getDefaultSqlTypeCode();
        return switch (code) {
            case SqlTypes.CHAR,
                    SqlTypes.NCHAR,
                    SqlTypes.VARCHAR,
                    SqlTypes.NVARCHAR,
                    SqlTypes.LONGVARCHAR,
                    SqlTypes.LONGNVARCHAR,
                    SqlTypes.LONG32VARCHAR,
                    SqlTypes.LONG32NVARCHAR ->
                    Storage.WORDS;
            case SqlTypes.CLOB, SqlTypes.NCLOB -> textsElsewhere ? Storage.LARGE : Storage.WORDS;
            case SqlTypes.BINARY,
                    SqlTypes.VARBINARY,
                    SqlTypes.LONGVARBINARY,
                    SqlTypes.LONG32VARBINARY ->
                    Storage.BYTES;
            case SqlTypes.JSON,
                    SqlTypes.JSON_ARRAY,
                    SqlTypes.SQLXML,
                    SqlTypes.XML_ARRAY,
                    SqlTypes.ARRAY,
                    SqlTypes.VECTOR,
                    SqlTypes.VECTOR_INT8,
                    SqlTypes.VECTOR_FLOAT32,
                    SqlTypes.VECTOR_FLOAT64,
                    SqlTypes.VECTOR_FLOAT16,
                    SqlTypes.VECTOR_BINARY,
                    SqlTypes.SPARSE_VECTOR_INT8,
                    SqlTypes.SPARSE_VECTOR_FLOAT32,
                    SqlTypes.SPARSE_VECTOR_FLOAT64,
                    SqlTypes.STRUCT,
                    SqlTypes.STRUCT_ARRAY ->
                    Storage.DOCUMENT;
            case SqlTypes.BLOB, SqlTypes.OTHER, SqlTypes.JAVA_OBJECT -> Storage.LARGE;
            default -> Storage.VALUES;
        };
    }
}
