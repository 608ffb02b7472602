-- Writes the grants of the account `portal`, table by table: every right on rows, but of the audit trail it may
-- only read and add rows. No rights on tables: those are changed by the account `portal_owner`.
SELECT CONCAT(
         'GRANT SELECT, INSERT', IF(table_name = 'audit_row', '', ', UPDATE, DELETE'),
         ' ON portal.`', table_name, '` TO portal@''%'';')
FROM information_schema.tables
WHERE table_schema = 'portal' AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'flyway\_%'
ORDER BY table_name;
