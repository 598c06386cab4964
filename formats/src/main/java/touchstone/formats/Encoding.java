package touchstone.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The encodings a text file may be in. Without a byte order mark and without being asked for another, it is UTF-8. */
public enum Encoding {
    /** UTF-8. */
    UTF_8(StandardCharsets.UTF_8),
    /** UTF-16, byte order by its mark, big-endian without one. */
    UTF_16(StandardCharsets.UTF_16BE),
    /** UTF-16, low byte first. */
    UTF_16LE(StandardCharsets.UTF_16LE),
    /** UTF-16, high byte first. */
    UTF_16BE(StandardCharsets.UTF_16BE),
    /** Western European Windows. */
    WINDOWS_1252(Charset.forName("windows-1252")),
    /** Chinese, all of Unicode. */
    GB18030(Charset.forName("GB18030"));

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    /** The name by which it is asked for, such as {@code windows-1252}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The encoding of that name, whatever the case. */
    public static Optional<Encoding> named(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(encoding -> encoding.word().equals(wanted))
                .findFirst();
    }
}
