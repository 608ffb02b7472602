package uk.nhs.portal.identity.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.nhs.portal.identity.password.HashPasswords;

/// How every page is guarded: who is behind the request, what they may have, and what the browser
/// is told to refuse.
@Configuration(proxyBeanMethods = false)
class SecurePages {

  @Bean
  @Order(20)
  SecurityFilterChain pages(
      HttpSecurity http,
      SessionCookie cookie,
      KnownSessions known,
      RecogniseByCookie recognise,
      SignInSessions sessions,
      SignInByPassword password,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers,
      AccessAnnotationChecker annotations,
      Clock clock) {
    Filter bind = new BindToSession(cookie, known, clock);
    return http.securityContext(context -> context.securityContextRepository(recognise))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .authenticationManager(new ProviderManager(password))
        .addFilterBefore(new AnswerHeaders(), SecurityContextHolderFilter.class)
        .addFilterBefore(bind, SecurityContextHolderFilter.class)
        .csrf(csrf -> csrf.csrfTokenRepository(formTokens(cookie)))
        .headers(HeadersConfigurer::disable)
        .formLogin(form ->
            form.loginPage("/sign-in")
                .usernameParameter("email")
                .successHandler(new StartSession(sessions, cookie))
                .failureHandler(new RefuseSignIn()))
        .logout(out ->
            out.logoutUrl("/sign-out")
                .addLogoutHandler(new EndSession(sessions, cookie))
                .logoutSuccessUrl("/sign-in?signed-out"))
        .exceptionHandling(refused ->
            refused
                .authenticationEntryPoint(new SendToSignIn(cookie))
                .accessDeniedHandler(new RefuseRequest()))
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(pathPattern(HttpMethod.GET, "/assets/**"))
                .permitAll())
        .with(
            vaadin(),
            flow ->
                flow.enableRequestCacheConfiguration(false)
                    .anyRequest(
                        rest -> rest.access(new ControllerAccess(controllers, annotations))))
        .build();
  }

  @Bean
  SignInByPassword signInByPassword(
      SignInAccounts accounts,
      HashPasswords passwords,
      LimitTries tries,
      LimitAddresses addresses) {
    return new SignInByPassword(accounts, passwords, tries, addresses);
  }

  /// Kept in a cookie of their own, so that a form which was open when the server restarted still
  /// works.
  private static CookieCsrfTokenRepository formTokens(SessionCookie cookie) {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(cookie.named("form"));
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(
        made -> made.httpOnly(true).secure(cookie.isSecure()).sameSite("Lax"));
    return tokens;
  }
}
