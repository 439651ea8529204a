/** Measures logs, forecasts their volume and plans the disk. */
module org.plimsoll.planner {
    requires transitive org.plimsoll.formats;
    requires static org.jspecify;
    requires aircompressor;
    requires com.github.luben.zstd_jni;
    requires commons.math3;
    requires org.apache.commons.compress;
    requires org.tukaani.xz;
    requires univocity.parsers;

    exports org.plimsoll.planner;
    exports org.plimsoll.planner.forecast;
    exports org.plimsoll.planner.measure;
    exports org.plimsoll.planner.plan;
    exports org.plimsoll.planner.review;
    exports org.plimsoll.planner.rotation;
    exports org.plimsoll.planner.study;
    exports org.plimsoll.planner.volume;
}
