import pg from 'pg';
import type { Credentials } from './credentials.ts';

export const ownerOf = (service: string): string => `${service}_owner`;

/** A hanging transaction of a service holds back everyone's vacuum and the order of events. */
const serviceSettings = { transaction_timeout: '60s', idle_in_transaction_session_timeout: '30s' };

/** A service's database and its two roles: the owner migrates, the service only does what migrations grant it. */
export async function provide(
  service: string,
  superuserUrl: string,
  { passwordOf }: Credentials,
): Promise<void> {
  const client = new pg.Client(superuserUrl);
  await client.connect();
  try {
    for (const role of [ownerOf(service), service]) {
      const known = await client.query('select from pg_roles where rolname = $1', [role]);
      const verb = known.rowCount ? 'alter' : 'create';
      const password = client.escapeLiteral(passwordOf(role));
      await client.query(`${verb} role ${role} login password ${password}`);
    }
    for (const [name, value] of Object.entries(serviceSettings))
      await client.query(`alter role ${service} set ${name} = '${value}'`);

    const known = await client.query('select from pg_database where datname = $1', [service]);
    if (!known.rowCount) await client.query(`create database ${service} owner ${ownerOf(service)}`);
    await client.query(`revoke all on database ${service} from public`);
    await client.query(`grant connect on database ${service} to ${service}`);
  } finally {
    await client.end();
  }
}
