package uk.nhs.portal.messages;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Empties the outbox in the background, from the start of the portal until its stop.
///
/// It stops after the mail in hand and gives back the rest. Any number of portals may run one.
@Component
@Profile("!command")
@ConditionalOnProperty(name = "portal.outbox.enabled", matchIfMissing = true)
class OutboxWorker implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);

  private final EmptyOutbox emptyOutbox;
  private final Postman postman;
  private final OutboxProperties properties;
  private volatile CountDownLatch stop = new CountDownLatch(1);
  private volatile @Nullable Thread thread;

  OutboxWorker(EmptyOutbox emptyOutbox, Postman postman, OutboxProperties properties) {
    this.emptyOutbox = emptyOutbox;
    this.postman = postman;
    this.properties = properties;
  }

  @Override
  public void start() {
    LOG.info("{}", postman.introduction());
    CountDownLatch untilStopped = new CountDownLatch(1);
    stop = untilStopped;
    thread = Thread.ofPlatform().name("outbox").daemon().start(() -> work(untilStopped));
  }

  @Override
  public void stop() {
    stop.countDown();
    Thread worker = thread;
    thread = null;
    try {
      if (worker != null && !worker.join(properties.margin())) {
        LOG.warn("The outbox did not stop in time; its lease will run out");
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void work(CountDownLatch untilStopped) {
    try {
      boolean stopped = false;
      while (!stopped) {
        long rest = round(untilStopped) ? 0 : properties.poll().toMillis();
        stopped = untilStopped.await(rest, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean round(CountDownLatch untilStopped) {
    try {
      return emptyOutbox.round(() -> untilStopped.getCount() == 0);
    } catch (RuntimeException broken) {
      // the words of such an exception may quote a row, so only its kind is told
      LOG.error("The outbox could not be emptied: {}", broken.getClass().getName());
      return false;
    }
  }
}
