# shellcheck shell=bash
# read open data (ods, successions, postcodes, pharmacies, catchments …) into the portal, while it runs or while it is stopped

usage() {
  cat <<'END'
Usage: ./portal import WHAT FILE… [--skip-bad] [--data DIR | --mysql URL]

  WHAT          ods, postcodes, pharmacies, ratings;
                successions: which organisation became which (predecessor, successor, on; or the files succ of the ODS);
                catchments: a FeatureCollection of GeoJSON, a feature for each area with the properties ods_code and
                kind (inner or outer);
                boundaries: a FeatureCollection of NHS regions or of integrated care boards, such as those of the ONS;
                programmes: who took part in programmes of digital maturity; without a file what the portal brings along
  --skip-bad    leave out the rows that are refused; otherwise one refused row means that nothing changes
  --data DIR    the folder of the embedded database (./data)
  --mysql URL   the MySQL database, as for run

The report names each refused row or feature; the last line counts what was read, added, changed, closed, unchanged and refused.
END
}

main() {
  local argument files=0
  database_options "$@"
  for argument in "${REST[@]}"; do
    case $argument in
    --skip-bad) ;;
    -*) misuse "import does not know \"$argument\"." ;;
    *) files=$((files + 1)) ;;
    esac
  done
  ((files >= 2)) || [[ ${REST[*]} == programmes ]] || misuse "import needs to know what to read, and from which files."
  on_database import "${REST[@]}"
}
