package uk.nhs.portal.performance.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.nhs.portal.identity.NetworkLimit;

/// The open data is everybody's, from any site and without a key, and can only be read: there is no
/// session, no cookie and nothing to change. One part of the network gets so much of it an hour.
@Configuration(proxyBeanMethods = false)
class SecureOpenData {

  @Bean
  @Order(16)
  SecurityFilterChain openData(
      HttpSecurity http,
      @Value("${portal.open-data.answers-per-network-and-hour:36000}") int answers,
      Clock clock) {
    return http.securityMatcher("/api/**")
        .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable) // nobody is signed in here
        .requestCache(AbstractHttpConfigurer::disable)
        .cors(cors -> cors.configurationSource(fromAnySite()))
        .addFilterBefore(new Limit(new NetworkLimit(answers, clock)), AuthorizationFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  private static UrlBasedCorsConfigurationSource fromAnySite() {
    CorsConfiguration anySite = new CorsConfiguration();
    anySite.setAllowedOrigins(List.of(CorsConfiguration.ALL));
    anySite.setAllowedMethods(List.of("GET", "HEAD"));
    anySite.setAllowedHeaders(List.of(CorsConfiguration.ALL));
    anySite.setExposedHeaders(
        List.of(HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.CONTENT_DISPOSITION));
    anySite.setMaxAge(Duration.ofDays(1));
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    source.registerCorsConfiguration("/**", anySite);
    return source;
  }

  /// Tells whoever asks too much when to come back.
  private static final class Limit extends OncePerRequestFilter {

    private static final String SOON = "60"; // seconds

    private final NetworkLimit limit;

    Limit(NetworkLimit limit) {
      this.limit = limit;
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      if (limit.admit(request.getRemoteAddr())) {
        chain.doFilter(request, response);
        return;
      }
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response
          .getOutputStream()
          .write(OpenDataProblems.body(HttpStatus.TOO_MANY_REQUESTS, "too-many"));
    }
  }
}
