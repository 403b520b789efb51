#!/bin/sh
# Runs once, when the data directory is new: for each service a database and its roles. The owner migrates; the service's
# own role and the one by which others hear it may do what the migrations grant them, and nothing else.
# infra/launcher/database.ts does the same for the embedded database.
set -eu

provide() {
  psql --username "$POSTGRES_USER" --dbname postgres --no-psqlrc --quiet --set ON_ERROR_STOP=1 \
    --set service="$1" --set owner="$1_owner" --set reader="$1_reader" \
    --set owner_password="$2" --set service_password="$3" --set reader_password="$4" <<'SQL'
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password';
CREATE ROLE :"service" LOGIN PASSWORD :'service_password';
CREATE ROLE :"reader" LOGIN PASSWORD :'reader_password';
ALTER ROLE :"service" SET transaction_timeout = '60s';
ALTER ROLE :"service" SET idle_in_transaction_session_timeout = '30s';
ALTER ROLE :"reader" SET transaction_timeout = '60s';
ALTER ROLE :"reader" SET idle_in_transaction_session_timeout = '30s';
CREATE DATABASE :"service" OWNER :"owner";
REVOKE ALL ON DATABASE :"service" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"service" TO :"service", :"reader";
SQL
}

provide intake "$INTAKE_OWNER_PASSWORD" "$INTAKE_PASSWORD" "$INTAKE_READER_PASSWORD"
provide gateway "$GATEWAY_OWNER_PASSWORD" "$GATEWAY_PASSWORD" "$GATEWAY_READER_PASSWORD"
provide networks "$NETWORKS_OWNER_PASSWORD" "$NETWORKS_PASSWORD" "$NETWORKS_READER_PASSWORD"
