package dev.vendorspec.language.yaml;

import dev.vendorspec.language.syntax.AuthDecl;
import java.util.List;

/** Reads {@code auth}, of a vendor and of an endpoint. */
final class AuthReader {

    private AuthReader() {}

    /** The ways in which calls show who they are; empty where none is written or readable. */
    static List<AuthDecl> read(MapReader map) {
        return map.text("auth")
                .map(word -> List.<AuthDecl>of(new AuthDecl.Word(word)))
                .orElse(List.of());
    }
}
