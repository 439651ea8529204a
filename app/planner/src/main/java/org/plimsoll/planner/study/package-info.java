/** What a study is told, as people write it: the options of the command line and the files that hold a study. */
@NullMarked
package org.plimsoll.planner.study;

import org.jspecify.annotations.NullMarked;
