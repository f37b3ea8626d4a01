package dev.vendorspec.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that is sent as a part of a multipart body: its name, its media type, and its content, which is an array or a
 * file on disk. A file on disk is read when the request is written, once for all attempts of the call; the whole body is
 * held in memory. Immutable and safe for every thread, as long as nobody changes the file.
 */
public final class FileContent {

    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";

    /** RFC 9110, 8.3.1: nothing that could end the line. */
    private static final Pattern MEDIA_TYPE =
            Pattern.compile(TOKEN + "/" + TOKEN + "(?: ?; ?" + TOKEN + "=(?:" + TOKEN + "|\"[ !#-\\[\\]-~]*\"))*");

    private final String name;
    private final String mediaType;
    private final byte @Nullable [] content;
    private final @Nullable Path path;

    private FileContent(String name, String mediaType, byte @Nullable [] content, @Nullable Path path) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
        this.path = path;
        if (name.isBlank()) {
            throw new IllegalArgumentException("a file needs a name");
        }
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("a file needs a media type such as application/pdf");
        }
    }

    /**
     * The content of an array, which is copied.
     *
     * @param name the file's name, as the vendor gets it
     * @param mediaType such as {@code application/pdf}
     * @throws IllegalArgumentException for a blank name and for what is no media type
     */
    public static FileContent of(String name, String mediaType, byte[] content) {
        return new FileContent(name, mediaType, content.clone(), null);
    }

    /**
     * The content of a file on disk.
     *
     * @param name the file's name, as the vendor gets it
     * @param mediaType such as {@code application/pdf}
     * @throws IllegalArgumentException for a blank name, for what is no media type, and for a path that leads to no file
     */
    public static FileContent of(String name, String mediaType, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("the path leads to no file");
        }
        return new FileContent(name, mediaType, null, file);
    }

    /** The file's name, as the vendor gets it. */
    public String name() {
        return name;
    }

    /** The media type. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The number of bytes.
     *
     * @throws IllegalStateException where the file on disk cannot be read any more; its path is not told
     */
    public long size() {
        try {
            return path == null ? array().length : Files.size(path);
        } catch (IOException gone) {
            throw unreadable(gone);
        }
    }

    /**
     * A copy of the content.
     *
     * @throws IllegalStateException where the file on disk cannot be read any more; its path is not told
     */
    public byte[] toByteArray() {
        try {
            return path == null ? array().clone() : Files.readAllBytes(path);
        } catch (IOException gone) {
            throw unreadable(gone);
        }
    }

    private byte[] array() {
        return Objects.requireNonNull(content, "content");
    }

    private static IllegalStateException unreadable(IOException gone) {
        return new IllegalStateException(
                "a file that is to be sent cannot be read: " + gone.getClass().getSimpleName());
    }

    /** Whether the other has the same name, media type, and bytes or path. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FileContent file
                && name.equals(file.name)
                && mediaType.equals(file.mediaType)
                && Arrays.equals(content, file.content)
                && Objects.equals(path, file.path);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, Arrays.hashCode(content), path);
    }

    /** For debugging: never the name or the content. */
    @Override
    public String toString() {
        return "(a file, " + mediaType + ")";
    }
}
