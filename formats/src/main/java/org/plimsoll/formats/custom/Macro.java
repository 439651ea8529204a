package org.plimsoll.formats.custom;

/**
 * A macro as a format string holds it.
 *
 * @param position of its {@code %} in the format string, from 1
 * @param name name, as long as letters go
 * @param argument what stands in braces, empty if nothing does
 * @param written the macro as it is written
 */
record Macro(int position, String name, String argument, String written) {}
