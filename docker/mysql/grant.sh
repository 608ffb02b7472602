#!/bin/bash
# Makes the account that serves people, and gives it what docker/mysql/audit-grants.sql says.
# Environment: MYSQL_HOST, MYSQL_PWD (root's password), PORTAL_PASSWORD.
set -euo pipefail

[[ $PORTAL_PASSWORD =~ ^[A-Za-z0-9]+$ ]] || {
  echo "PORTAL_PASSWORD must consist of letters and digits." >&2
  exit 78
}
root() { mysql --user=root --protocol=tcp --host="$MYSQL_HOST" --port="${MYSQL_PORT:-3306}" --skip-column-names; }

root <<END
CREATE USER IF NOT EXISTS portal@'%';
ALTER USER portal@'%' IDENTIFIED BY '$PORTAL_PASSWORD';
REVOKE ALL, GRANT OPTION FROM portal@'%';
END
root <"$(dirname "$0")/audit-grants.sql" | root
echo "The account portal may read and add rows; change them anywhere but in the audit trail."
