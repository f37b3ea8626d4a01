package dev.vendorspec.processor.source;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A class, interface or enum with its members, which are written in this order: constants, static fields, fields,
 * constructors, methods, types.
 *
 * @param kind what it is
 * @param declaration what stands before its name
 * @param name its own name
 * @param superclass what it extends, null for nothing
 * @param interfaces what it implements, or an interface extends; immutable
 * @param constants an enum's constants; immutable
 * @param fields its fields; immutable
 * @param methods its methods and constructors; immutable
 * @param types the types inside; immutable
 */
public record TypeSpec(
        Kind kind,
        Declaration declaration,
        String name,
        @Nullable TypeName superclass,
        List<TypeName> interfaces,
        List<EnumConstant> constants,
        List<FieldSpec> fields,
        List<MethodSpec> methods,
        List<TypeSpec> types) {

    /** What a type can be. */
    enum Kind {
        CLASS("class", Set.of(), Set.of()),
        INTERFACE("interface", Set.of(Modifier.PUBLIC, Modifier.ABSTRACT), Set.of(Modifier.PUBLIC, Modifier.STATIC)),
        ENUM("enum", Set.of(), Set.of());

        private final String word;
        private final Set<Modifier> ofMethods;
        private final Set<Modifier> ofTypes;

        Kind(String word, Set<Modifier> ofMethods, Set<Modifier> ofTypes) {
            this.word = word;
            this.ofMethods = ofMethods;
            this.ofTypes = ofTypes;
        }
    }

    /** A new builder of a class. */
    public static Builder classBuilder(ClassName name) {
        return new Builder(Kind.CLASS, name.simpleName());
    }

    /** A new builder of an interface. */
    public static Builder interfaceBuilder(ClassName name) {
        return new Builder(Kind.INTERFACE, name.simpleName());
    }

    /** A new builder of an enum. */
    public static Builder enumBuilder(ClassName name) {
        return new Builder(Kind.ENUM, name.simpleName());
    }

    /** The names of the types inside. */
    Set<String> typeNames() {
        return types.stream().map(TypeSpec::name).collect(Collectors.toUnmodifiableSet());
    }

    void print(SourcePrinter out, Set<Modifier> implicit) {
        // In its head, the types inside are not yet known by their own names.
        out.names().enter(name, Set.of());
        declaration.print(out, implicit);
        out.text(kind.word).text(" ").text(name);
        if (superclass != null) {
            out.text(" extends ").type(superclass);
        }
        for (int i = 0; i < interfaces.size(); i++) {
            out.text(i > 0 ? ", " : kind == Kind.INTERFACE ? " extends " : " implements ")
                    .type(interfaces.get(i));
        }
        out.names().leave();
        out.text(" {\n").mark(Mark.INDENT);
        out.names().enter(name, typeNames());
        printMembers(new Members(out));
        out.names().leave();
        out.mark(Mark.UNINDENT).text("}\n");
    }

    private void printMembers(Members members) {
        SourcePrinter out = members.out;
        printConstants(members);
        for (boolean isStatic : new boolean[] {true, false}) {
            fields.stream()
                    .filter(field -> field.isStatic() == isStatic)
                    .forEach(field -> members.add(() -> field.print(out)));
        }
        for (boolean isConstructor : new boolean[] {true, false}) {
            methods.stream()
                    .filter(method -> method.isConstructor() == isConstructor)
                    .forEach(method -> members.add(() -> method.print(out, name, kind.ofMethods)));
        }
        types.forEach(type -> members.add(() -> type.print(out, kind.ofTypes)));
    }

    /** Those that are only names share lines. */
    private void printConstants(Members members) {
        SourcePrinter out = members.out;
        String end = fields.isEmpty() && methods.isEmpty() && types.isEmpty() ? "\n" : ";\n";
        if (!constants.isEmpty() && constants.stream().allMatch(EnumConstant::isOnlyName)) {
            members.add(() -> {
                out.text(constants.get(0).name());
                constants.stream()
                        .skip(1)
                        .forEach(constant -> out.text(",").space(0).text(constant.name()));
                out.text(end);
            });
            return;
        }
        for (EnumConstant constant : constants) {
            boolean last = constant == constants.get(constants.size() - 1);
            members.add(() -> constant.print(out, last ? end : ",\n"));
        }
    }

    /** Prints members with blank lines between them where they need it. */
    private static final class Members {

        private final SourcePrinter out;
        private boolean first = true;

        Members(SourcePrinter out) {
            this.out = out;
        }

        void add(Runnable print) {
            int start = out.lineStart();
            print.run();
            if (!first) {
                out.separate(start);
            }
            first = false;
        }
    }

    /** Builds a type. Not thread-safe. */
    public static final class Builder extends Declaration.Builder<Builder> {

        private final Kind kind;
        private final String name;
        private @Nullable TypeName superclass;
        private final List<TypeName> interfaces = new ArrayList<>();
        private final List<EnumConstant> constants = new ArrayList<>();
        private final List<FieldSpec> fields = new ArrayList<>();
        private final List<MethodSpec> methods = new ArrayList<>();
        private final List<TypeSpec> types = new ArrayList<>();

        private Builder(Kind kind, String name) {
            this.kind = kind;
            this.name = name;
        }

        /** What it extends. */
        public Builder superclass(TypeName type) {
            superclass = type;
            return this;
        }

        /** What it extends. */
        public Builder superclass(Type type) {
            return superclass(TypeName.get(type));
        }

        /** Adds what it implements, or an interface extends. */
        public Builder addSuperinterface(TypeName type) {
            interfaces.add(type);
            return this;
        }

        /** Adds what it implements, or an interface extends. */
        public Builder addSuperinterface(Type type) {
            return addSuperinterface(TypeName.get(type));
        }

        /** Adds a constant of an enum. */
        public Builder addEnumConstant(EnumConstant constant) {
            constants.add(constant);
            return this;
        }

        /** Adds a constant that is nothing but its name. */
        public Builder addEnumConstant(String constant) {
            return addEnumConstant(new EnumConstant(constant, CodeBlock.of(""), CodeBlock.of("")));
        }

        /** Adds a field. */
        public Builder addField(FieldSpec field) {
            fields.add(field);
            return this;
        }

        /** Adds a field without a value. */
        public Builder addField(TypeName type, String field, Modifier... modifiers) {
            return addField(FieldSpec.builder(type, field, modifiers).build());
        }

        /** Adds a field without a value. */
        public Builder addField(Type type, String field, Modifier... modifiers) {
            return addField(TypeName.get(type), field, modifiers);
        }

        /** Adds a method or constructor. */
        public Builder addMethod(MethodSpec method) {
            methods.add(method);
            return this;
        }

        /** Adds methods. */
        public Builder addMethods(Iterable<MethodSpec> more) {
            more.forEach(methods::add);
            return this;
        }

        /** Adds a type inside. */
        public Builder addType(TypeSpec type) {
            types.add(type);
            return this;
        }

        /** The type. */
        public TypeSpec build() {
            return new TypeSpec(
                    kind,
                    declaration(),
                    name,
                    superclass,
                    List.copyOf(interfaces),
                    List.copyOf(constants),
                    List.copyOf(fields),
                    List.copyOf(methods),
                    List.copyOf(types));
        }
    }
}
