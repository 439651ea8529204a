package org.plimsoll.report.model;

/** A part of a section. Every writer, the screen included, draws the same object. */
public sealed interface Block permits Text, Figures, Table, Chart {}
