#!/bin/sh
# The part of make setup that needs root: apt on Debian and Ubuntu.
#
#   debian.sh update               refresh the package lists
#   debian.sh install PACKAGE...   install without recommended packages, without starting a server
#                                  and without making a PostgreSQL cluster
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

policy=/usr/sbin/policy-rc.d
clusters=/etc/postgresql-common/createcluster.conf
kept=""

apt_install() {
    apt-get install --yes --quiet --no-install-recommends \
        -o Dpkg::Options::=--force-confold -o DPkg::Lock::Timeout=300 "$@"
}

# Tests start the servers they need, as their own user and in their own folder.
forbid_servers() {
    [ -e "$policy" ] && return
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
    made_policy=yes
}

forbid_clusters() {
    apt_install postgresql-common
    [ -e "$clusters" ] || return 0
    kept=$(mktemp)
    cp -p "$clusters" "$kept"
    sed -i '/^[#[:space:]]*create_main_cluster/d' "$clusters"
    echo 'create_main_cluster = false' >>"$clusters"
}

put_back() {
    [ -n "$kept" ] && cp -p "$kept" "$clusters" && rm -f "$kept"
    [ "${made_policy:-no}" = yes ] && rm -f "$policy"
    return 0
}

case "$1" in
update)
    apt-get update --quiet
    ;;
install)
    shift
    mkdir -p /usr/share/man/man1 # Java's packages fail where images leave manual pages out
    trap put_back EXIT
    forbid_servers
    case " $* " in *" postgresql "*) forbid_clusters ;; esac
    apt_install "$@"
    ;;
esac
