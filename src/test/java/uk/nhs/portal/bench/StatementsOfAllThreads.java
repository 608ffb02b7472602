package uk.nhs.portal.bench;

import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// Counts every SQL statement of the application, whichever thread sends it.
@TestConfiguration(proxyBeanMethods = false)
class StatementsOfAllThreads {

  private static final AtomicLong STATEMENTS = new AtomicLong();

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
                .afterQuery((execution, queries) -> STATEMENTS.addAndGet(queries.size()))
                .build()
            : bean;
      }
    };
  }
}
