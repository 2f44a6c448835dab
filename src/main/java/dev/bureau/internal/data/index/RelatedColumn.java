package dev.bureau.internal.data.index;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;

/// A column by which rows are found over relations to one: the compared one of the related row, and
/// the one of each relation on the way.
///
/// @param path of the attribute that has it, from the listed entity
/// @param table as statements name it
record RelatedColumn(String path, String table, String column) {

    /// The compared column first; none where one of them is not a single column of a table.
    static List<RelatedColumn> of(EntityMappingType from, String path) {
        var found = new ArrayList<RelatedColumn>();
        var at = from;
        var begin = 0;
        for (var dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            if (at.findByPath(path.substring(begin, dot)) instanceof ToOneAttributeMapping one) {
                if (one.getSideNature() == ForeignKeyDescriptor.Nature.TARGET
                        || !add(one, path.substring(0, dot), found)) {
                    return List.of();
                }
                at = one.getEntityMappingType();
                begin = dot + 1;
            }
        }
        var last = at.findByPath(path.substring(begin));
        return begin > 0 && last != null && add(last, path, found) ? found : List.of();
    }

    private static boolean add(ModelPart part, String path, List<RelatedColumn> found) {
        var columns = new ArrayList<RelatedColumn>();
        part.forEachSelectable((at, column) -> {
            if (!column.isFormula()) {
                columns.add(
                        new RelatedColumn(
                                path,
                                column.getContainingTableExpression(),
                                column.getSelectionExpression()));
            }
        });
        if (columns.size() == 1) {
            found.addFirst(columns.getFirst());
        }
        return columns.size() == 1;
    }
}
