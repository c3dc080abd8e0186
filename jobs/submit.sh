# shellcheck shell=bash
# Sourced by jobs/standalone and jobs/yarn: submits the nightly job with plain spark-submit.
# submit MASTER OPTION… -- ARGUMENT…
submit() {
  local master=$1 home jars options=()
  shift
  while [ $# -gt 0 ] && [ "$1" != -- ]; do
    options+=("$1")
    shift
  done
  [ $# -eq 0 ] || shift
  home=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
  [ -f "$home/chancery.jar" ] || home=$home/target
  [ -f "$home/chancery.jar" ] || {
    echo "chancery: no chancery.jar in $home; run jobs/chancery --help once, which builds it." >&2
    exit 2
  }
  [ -x "${SPARK_HOME:-}/bin/spark-submit" ] || {
    echo "chancery: set SPARK_HOME to the cluster's Spark 4 directory." >&2
    exit 2
  }
  jars=$(printf '%s,' "$home"/lib/*.jar)
  exec "$SPARK_HOME/bin/spark-submit" --master "$master" --deploy-mode "$CHANCERY_DEPLOY_MODE" \
    --name chancery-nightly --class org.chancery.cli.Chancery --jars "${jars%,}" "${options[@]}" \
    "$home/chancery.jar" nightly --inbox "$CHANCERY_INBOX" --warehouse "$CHANCERY_WAREHOUSE" \
    --reports "$CHANCERY_REPORTS" --wait "$CHANCERY_WAIT" "$@"
}
