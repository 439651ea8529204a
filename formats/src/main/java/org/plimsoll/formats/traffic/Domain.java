package org.plimsoll.formats.traffic;

/**
 * A mail domain and the host that takes its mail.
 *
 * @param name its name
 * @param exchanger the host
 * @param silent whether that host has been down for weeks
 * @param secure whether it offers TLS
 * @param home whether it is our own, and mail for it goes to mailboxes
 */
public record Domain(String name, Host exchanger, boolean silent, boolean secure, boolean home) {}
