# shellcheck shell=bash
# verify: check that no row of the audit trail was changed, removed or moved

usage() {
  cat <<'END'
Usage: ./portal audit verify [--data DIR | --mysql URL]

Reads the whole audit trail and names every broken row. Exit code 1 if there is one.
END
}

main() {
  database_options "$@"
  [[ ${#REST[@]} == 1 && ${REST[0]} == verify ]] || misuse "audit can only verify."
  on_database audit verify
}
