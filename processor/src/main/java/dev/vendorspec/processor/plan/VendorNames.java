package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Server;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.source.ClassName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every Java name of one vendor, allocated once in a fixed order: first what users write (types, client, exceptions),
 * then helpers. Read-only after its constructor but for {@link #exception}.
 */
final class VendorNames {

    private static final String SPEC = "ObjectSpec";

    /**
     * Simple names of {@code java.lang} that generated code uses, which a class of the package would hide, and the names
     * of nested classes, which no class around them may have.
     */
    private static final Set<String> CLASSES = Set.of(
            "Object",
            "String",
            "Integer",
            "Long",
            "Boolean",
            "Void",
            "Override",
            "Deprecated",
            "SuppressWarnings",
            "AssertionError",
            "IllegalStateException",
            "Enum",
            "Builder",
            "Known",
            SPEC);

    /** What a DTO, its builder and their base classes already have without arguments. */
    private static final Set<String> DTO_MEMBERS = Set.of(
            "equals",
            "toJson",
            "toMaskedJson",
            "fromJson",
            "validate",
            "objectDefinition",
            "self",
            "values",
            "undocumented",
            "build",
            "builder",
            "toBuilder");

    private static final List<String> SPEC_CONSTANTS = List.of("ALL", "CONTRACT", "INSTANCE");

    private final String packageName;
    private final NameAllocator classes = NameAllocator.forClasses(CLASSES);
    private final Map<String, ClassName> types = new HashMap<>();
    private final Map<String, Map<String, String>> javaNames = new HashMap<>();
    private final Map<String, Map<String, String>> memberConstants = new HashMap<>();
    private final Map<String, Map<String, String>> codeConstants = new HashMap<>();
    private final ClassName client;
    private final ClassName implementation;
    private final ClassName asyncClient;
    private final ClassName asyncImplementation;
    private final ClassName parameters;

    VendorNames(Vendor vendor, String packageName) {
        this.packageName = packageName;
        if (vendor.server() instanceof Server.Environments) {
            classes.allocate("Environment");
        }
        vendor.objects().forEach(type -> types.put(type.name(), newClass(type.name())));
        vendor.enums().forEach(type -> types.put(type.name(), newClass(type.name())));
        String prefix = JavaWords.classPrefix(vendor.name());
        this.client = newClass(prefix + "Client");
        this.implementation = newClass("Default" + prefix + "Client");
        this.asyncClient = newClass(prefix + "AsyncClient");
        this.asyncImplementation = implementation.nestedClass("Async");
        this.parameters = newClass(prefix + "Parameters");
        vendor.objects().forEach(this::nameFields);
        vendor.enums().forEach(this::nameCodes);
    }

    private ClassName newClass(String wanted) {
        return ClassName.get(packageName, classes.allocate(wanted));
    }

    private void nameFields(ObjectType type) {
        NameAllocator names = NameAllocator.forMethods(DTO_MEMBERS);
        NameAllocator constants = NameAllocator.forMembers(SPEC_CONSTANTS);
        Map<String, String> java = new HashMap<>();
        Map<String, String> constant = new HashMap<>();
        for (Field field : type.fields()) {
            java.put(field.wireName(), names.allocate(field.javaName()));
            constant.put(field.wireName(), constants.allocate(JavaWords.constant(field.javaName())));
        }
        javaNames.put(type.name(), java);
        memberConstants.put(type.name(), constant);
    }

    private void nameCodes(EnumType type) {
        NameAllocator constants = NameAllocator.forMembers(List.of("CODES", "UNKNOWN"));
        Map<String, String> names = new HashMap<>();
        type.codes().forEach(code -> names.put(code.code(), constants.allocate(code.javaName())));
        codeConstants.put(type.name(), names);
    }

    String packageName() {
        return packageName;
    }

    ClassName client() {
        return client;
    }

    ClassName implementation() {
        return implementation;
    }

    ClassName asyncClient() {
        return asyncClient;
    }

    ClassName asyncImplementation() {
        return asyncImplementation;
    }

    /** The class that describes what travels outside of bodies. */
    ClassName parameters() {
        return parameters;
    }

    /** The class of an exception that the spec names; each call takes a new name. */
    ClassName exception(String name) {
        return newClass(name + "Exception");
    }

    /** The DTO or enum of a type. */
    ClassName type(String typeName) {
        return types.get(typeName);
    }

    /** The class that has what the spec says of an object: members, codec, validator. */
    ClassName spec(String objectName) {
        return type(objectName).nestedClass(SPEC);
    }

    /** The accessor of a field. */
    String javaName(ObjectType type, Field field) {
        return javaNames.get(type.name()).get(field.wireName());
    }

    /** A new allocator of the names that are free in an object's spec class beside its members. */
    NameAllocator constantsBeside(ObjectType type) {
        NameAllocator constants = NameAllocator.forMembers(SPEC_CONSTANTS);
        type.fields().forEach(field -> constants.allocate(memberConstant(type, field)));
        return constants;
    }

    /** The constant of a field among its type's members. */
    String memberConstant(ObjectType type, Field field) {
        return memberConstants.get(type.name()).get(field.wireName());
    }

    /** The constant of a code in its enum. */
    String codeConstant(EnumType type, EnumType.Code code) {
        return codeConstants.get(type.name()).get(code.code());
    }
}
