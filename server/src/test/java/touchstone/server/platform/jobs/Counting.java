package touchstone.server.platform.jobs;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import touchstone.server.platform.JobContext;
import touchstone.server.platform.JobKind;

/** A job that a test leads step by step. Not annotated, so that only the servers which name it have it. */
class Counting implements JobKind<Counting.Request> {
    final AtomicInteger runs = new AtomicInteger();
    final BlockingQueue<String> steps = new LinkedBlockingQueue<>();

    /** What is asked for. */
    record Request(String title) {}

    /** What came of it. */
    record Outcome(int counted) {}

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public Class<Request> requestType() {
        return Request.class;
    }

    @Override
    public boolean resumable() {
        return true;
    }

    @Override
    public Object run(Request request, JobContext context) throws InterruptedException {
        runs.incrementAndGet();
        int counted = 0;
        context.progress(counted, 3);
        while (counted < 3) {
            String step = steps.poll(20, TimeUnit.MILLISECONDS);
            context.stopIfCancelled();
            if (step != null) {
                context.progress(++counted, 3);
            }
        }
        return new Outcome(counted);
    }
}
