package uk.nhs.portal.identity.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;

/// Guards what operators watch: health for everybody, everything else for `operator` with
/// `portal.operator-password`, and for nobody while that is not set.
@Configuration(proxyBeanMethods = false)
class SecureOperations {

  @Bean
  @Order(10)
  SecurityFilterChain operations(
      HttpSecurity http, @Value("${portal.operator-password:}") String password) {
    return http.securityMatcher("/actuator/**")
        .authenticationManager(new ProviderManager(new Operator(password)))
        .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .httpBasic(Customizer.withDefaults())
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .anyRequest()
                .hasRole("OPERATOR"))
        .build();
  }

  /// The one who operates the portal; compared in constant time.
  private record Operator(String password) implements AuthenticationProvider {

    @Override
    public boolean supports(Class<?> authentication) {
      return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication given) {
      boolean right =
          !password.isBlank()
              && same("operator", given.getName())
              && same(password, String.valueOf(given.getCredentials()));
      if (!right) {
        throw new BadCredentialsException("wrong");
      }
      return UsernamePasswordAuthenticationToken.authenticated(
          "operator", null, AuthorityUtils.createAuthorityList("ROLE_OPERATOR"));
    }

    private static boolean same(String expected, String given) {
      return MessageDigest.isEqual(
          TokenHash.of(expected).hex().getBytes(StandardCharsets.US_ASCII),
          TokenHash.of(given).hex().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
      return "Operator[***]";
    }
  }
}
