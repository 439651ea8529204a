package org.plimsoll.formats.traffic;

/**
 * A host.
 *
 * @param name its name in the DNS
 * @param address its IP address, without brackets
 */
public record Host(String name, String address) {}
