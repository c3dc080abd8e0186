# shellcheck shell=bash
# Sourced by the job scripts: reads nightly.env; what stands in the environment already stays as it is.
env_file=${CHANCERY_ENV:-}
if [ -z "$env_file" ]; then
  env_file=/etc/chancery/nightly.env
  [ -r "$env_file" ] || env_file=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/nightly.env
fi
while IFS='=' read -r name value; do
  case $name in
    '' | \#*) ;;
    *) [ -n "${!name:-}" ] || export "$name=$value" ;;
  esac
done <"$env_file"
