/** The log-format toolkit: reads, writes and generates the ec and Exim log formats. */
module org.plimsoll.formats {
    requires static transitive org.jspecify;
    requires com.github.luben.zstd_jni;
    requires org.apache.commons.compress;
    requires org.tukaani.xz;
    requires re2j;

    exports org.plimsoll.formats;
    exports org.plimsoll.formats.index;
    exports org.plimsoll.formats.jlog;
    exports org.plimsoll.formats.model;
    exports org.plimsoll.formats.table;
    exports org.plimsoll.formats.trace;
}
