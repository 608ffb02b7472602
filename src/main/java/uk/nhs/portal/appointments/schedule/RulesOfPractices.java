package uk.nhs.portal.appointments.schedule;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RulesOfPractices extends Repository<PracticeBookingRules, String> {

  Optional<PracticeBookingRules> findById(String practice);

  PracticeBookingRules saveAndFlush(PracticeBookingRules rules);
}
