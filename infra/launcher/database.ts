import pg from 'pg';
import type { Credentials } from './credentials.ts';

export const ownerOf = (service: string): string => `${service}_owner`;

/** As whom the others read what the service publishes, and nothing else: its migration grants that. */
export const readerOf = (service: string): string => `${service}_reader`;

/** A hanging transaction of a service holds back everyone's vacuum and the order of events. */
const clientSettings = { transaction_timeout: '60s', idle_in_transaction_session_timeout: '30s' };

/** A service's database and its roles: the owner migrates, the others only do what migrations grant them. */
export async function provide(
  service: string,
  superuserUrl: string,
  { passwordOf }: Credentials,
): Promise<void> {
  const clients = [service, readerOf(service)];
  const client = new pg.Client(superuserUrl);
  await client.connect();
  try {
    for (const role of [ownerOf(service), ...clients]) {
      const known = await client.query('select from pg_roles where rolname = $1', [role]);
      const verb = known.rowCount ? 'alter' : 'create';
      const password = client.escapeLiteral(passwordOf(role));
      await client.query(`${verb} role ${role} login password ${password}`);
    }
    for (const role of clients)
      for (const [name, value] of Object.entries(clientSettings))
        await client.query(`alter role ${role} set ${name} = '${value}'`);

    const known = await client.query('select from pg_database where datname = $1', [service]);
    if (!known.rowCount) await client.query(`create database ${service} owner ${ownerOf(service)}`);
    await client.query(`revoke all on database ${service} from public`);
    for (const role of clients)
      await client.query(`grant connect on database ${service} to ${role}`);
  } finally {
    await client.end();
  }
}
