package uk.nhs.portal.testing;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// Counts the SQL statements that a use case sends, on the thread of the test.
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements {

  /// What `work` sends to the database, in statements.
  public static long during(Runnable work) {
    QueryCountHolder.clear();
    work.run();
    return QueryCountHolder.getGrandTotal().getTotal();
  }

  @Bean
  static BeanPostProcessor countingDataSource() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
            ? ProxyDataSourceBuilder.create(source).countQuery().build()
            : bean;
      }
    };
  }
}
