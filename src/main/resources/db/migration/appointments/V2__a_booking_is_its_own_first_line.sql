-- That an appointment was booked is said by the appointment itself: when, and by whom it was made. The lines of its
-- history begin with what happened afterwards; one that moves it says where it was before. Appointments booked
-- earlier keep the line that they have.
ALTER TABLE appointment ADD COLUMN booked_at DATETIME(6);
ALTER TABLE appointment_change ADD COLUMN from_slot BINARY(16);
