package uk.nhs.portal.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Counts SQL statements while it is asked to, and costs nothing at other times.
@TestConfiguration(proxyBeanMethods = false)
class SwitchedCount {

  private static final AtomicLong STATEMENTS = new AtomicLong();
  private static volatile boolean counting;

  /// How many statements an act sends, which is the only one at that time.
  static long during(Load.Act act) throws Exception {
    long before = STATEMENTS.get();
    counting = true;
    try {
      act.perform();
    } finally {
      counting = false;
    }
    return STATEMENTS.get() - before;
  }

  @Bean
  static BeanPostProcessor switchableDataSource() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Switchable(source) : bean;
      }
    };
  }

  private static final class Switchable extends DelegatingDataSource {

    private final DataSource counted;

    Switchable(DataSource source) {
      super(source);
      this.counted =
          ProxyDataSourceBuilder.create(source)
              .afterQuery((execution, queries) -> STATEMENTS.addAndGet(queries.size()))
              .build();
    }

    @Override
    public Connection getConnection() throws SQLException {
      return counting ? counted.getConnection() : super.getConnection();
    }
  }
}
