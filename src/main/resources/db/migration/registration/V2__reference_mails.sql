-- When the reference was last mailed to whoever fills a draft in: not twice in an hour.
ALTER TABLE registration_application ADD COLUMN reference_mailed_at DATETIME(6);
