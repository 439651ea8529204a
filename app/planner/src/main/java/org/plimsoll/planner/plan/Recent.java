package org.plimsoll.planner.plan;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The last answers to questions that take long; they go when the memory is needed. Safe for use by several threads, two
 * of which may work out the same answer.
 *
 * @param <Q> questions, the same by {@code equals}
 * @param <A> answers
 */
public final class Recent<Q, A> {
    private final Map<Q, SoftReference<A>> answers;

    /**
     * No answers yet.
     *
     * @param most how many are kept: those that were asked for last
     */
    public Recent(int most) {
        answers = new LinkedHashMap<>(2 * most, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Q, SoftReference<A>> eldest) {
                return size() > most;
            }
        };
    }

    /** The answer to a question, which is worked out where it is not known. */
    public A answer(Q question, Supplier<A> work) {
        synchronized (answers) {
            SoftReference<A> kept = answers.get(question);
            A known = kept == null ? null : kept.get();
            if (known != null) {
                return known;
            }
        }
        A answer = work.get();
        synchronized (answers) {
            answers.put(question, new SoftReference<>(answer));
        }
        return answer;
    }
}
