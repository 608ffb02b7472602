package uk.nhs.portal.appointments.ui.practice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.nhs.portal.signposts.Audience;
import uk.nhs.portal.signposts.NavigationItem;
import uk.nhs.portal.signposts.ServiceCard;

/// What the practice's home page and header offer of appointments.
@Configuration(proxyBeanMethods = false)
class PracticeServices {

  @Bean
  ServiceCard dayListCard() {
    return card("practice.card.day", DayListView.PATH, 10);
  }

  @Bean
  ServiceCard bookForPatientCard() {
    return card("practice.card.book", FindPatientView.PATH, 20);
  }

  @Bean
  ServiceCard scheduleCard() {
    return card("practice.card.schedule", ScheduleView.PATH, 30);
  }

  @Bean
  NavigationItem dayListNavigation() {
    return item("practice.appointments", DayListView.PATH, 10);
  }

  @Bean
  NavigationItem scheduleNavigation() {
    return item("practice.section", ScheduleView.PATH, 20);
  }

  private static ServiceCard card(String words, String href, int position) {
    return new ServiceCard(
        PracticePage.WORDS.get(words),
        href,
        PracticePage.WORDS.get(words + ".what"),
        Audience.PRACTICE,
        position);
  }

  private static NavigationItem item(String words, String href, int position) {
    return new NavigationItem(PracticePage.WORDS.get(words), href, Audience.PRACTICE, position);
  }
}
