package uk.nhs.portal.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// Counts every SQL statement of the application, whichever thread sends it.
@TestConfiguration(proxyBeanMethods = false)
class StatementsOfAllThreads {

  private static final AtomicLong STATEMENTS = new AtomicLong();
  private static final AtomicLong WRITES = new AtomicLong();

  /// So many statements were sent.
  ///
  /// @param writes how many of them were other than `SELECT`
  record Sent(long statements, long writes) {}

  /// What an act sends, which is the only one at that time.
  static Sent during(Load.Act act) throws Exception {
    long statements = STATEMENTS.get();
    long writes = WRITES.get();
    act.perform();
    return new Sent(STATEMENTS.get() - statements, WRITES.get() - writes);
  }

  static long count() {
    return STATEMENTS.get();
  }

  @Bean
  static BeanPostProcessor countingDataSource() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
            ? ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) -> note(queries))
                .build()
            : bean;
      }
    };
  }

  private static void note(List<QueryInfo> queries) {
    STATEMENTS.addAndGet(queries.size());
    WRITES.addAndGet(
        queries.stream()
            .filter(
                query -> !query.getQuery().strip().toUpperCase(Locale.ROOT).startsWith("SELECT"))
            .count());
  }
}
