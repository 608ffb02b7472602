# shellcheck shell=bash
# read open data (ods, successions, postcodes, pharmacies, catchments, performance …) into the portal, while it runs or while it is stopped

usage() {
  cat <<'END'
Usage: ./portal import WHAT FILE… [--skip-bad] [--data DIR | --mysql URL]
       ./portal import measure FILE.json… [--data DIR | --mysql URL]
       ./portal import performance FILE… [--measure CODE] [--embargo TIME] [--provisional] [--reason TEXT] [--skip-bad] [--data DIR | --mysql URL]

  WHAT          ods, postcodes, pharmacies, ratings;
                successions: which organisation became which (predecessor, successor, on; or the files succ of the ODS);
                catchments: a FeatureCollection of GeoJSON, a feature for each area with the properties ods_code and
                kind (inner or outer);
                boundaries: a FeatureCollection of NHS regions or of integrated care boards, such as those of the ONS;
                programmes: who took part in programmes of digital maturity; without a file what the portal brings along;
  measure       what MyNHS counts, defined in JSON: one measure, or a list of them
  performance   figures of measures, each file a batch that is public at once: NHS England's monthly A&E file and other
                publications that are recognised, or period,organisation,numerator,denominator,value
  --measure CODE    the measure of the figures; otherwise all measures that are derived from such a publication
  --embargo TIME    not public before that time in England, such as 2026-12-10T09:30
  --provisional     the publisher expects to revise them
  --reason TEXT     why they are revised, for people to read
  --skip-bad    leave out the rows that are refused; otherwise one refused row means that nothing changes
  --data DIR    the folder of the embedded database (./data)
  --mysql URL   the MySQL database, as for run

The report names each refused row or feature; the last line counts what was read, added, changed, closed or gone, unchanged and refused.
END
}

main() {
  local argument files=0 value=''
  database_options "$@"
  for argument in "${REST[@]}"; do
    if [[ $value ]]; then
      value=''
      continue
    fi
    case $argument in
    --skip-bad | --provisional | --measure=* | --embargo=* | --reason=*) ;;
    --measure | --embargo | --reason) value=$argument ;;
    -*) misuse "import does not know \"$argument\"." ;;
    *) files=$((files + 1)) ;;
    esac
  done
  [[ ! $value ]] || misuse "$value needs a value."
  ((files >= 2)) || [[ ${REST[*]} == programmes ]] || misuse "import needs to know what to read, and from which files."
  on_database import "${REST[@]}"
}
