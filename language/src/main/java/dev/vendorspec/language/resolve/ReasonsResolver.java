package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Endpoint.Reasons;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.ArrayList;
import java.util.List;

/** Resolves where an answer says why a call failed: its paths may go through lists, of which the first item counts. */
final class ReasonsResolver {

    private final PathResolver paths;

    ReasonsResolver(PathResolver paths) {
        this.paths = paths;
    }

    /** The reasons; without what makes no sense, which has been told. */
    Reasons resolve(Fields from, List<PathExpr> message, List<PathExpr> code) {
        return new Reasons(values(from, message, "\"message\""), values(from, code, "\"code\""));
    }

    private List<Path> values(Fields from, List<PathExpr> written, String key) {
        List<Path> found = new ArrayList<>();
        for (PathExpr path : written) {
            paths.throughLists(from, path)
                    .filter(fields -> isValue(path, key, fields.get(fields.size() - 1)))
                    .map(Path::new)
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean isValue(PathExpr path, String key, Field last) {
        boolean value = Sorts.isSingleValue(Sorts.element(last.type()));
        if (!value) {
            paths.wrong(path, key + " names a single value", last);
        }
        return value;
    }
}
