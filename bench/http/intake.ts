import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureKeys, issuer, sign } from '../../infra/dev-issuer/issuer.ts';
import { build } from '../../infra/launcher/build.ts';
import { workspace } from '../../infra/projects.ts';

/** Builds the services as they are shipped, and makes the keys that they trust; answers a case worker's token. */
export const prepareIntake = async (home: string): Promise<string> => {
  for (const part of ['logs', 'identity']) mkdirSync(join(home, part), { recursive: true });
  await build(home, new AbortController().signal);
  await ensureKeys(home);
  return sign(home, {
    sub: '0c6f3b0a-0000-4000-8000-000000000001',
    organisation: 'ministry',
    roles: ['case-worker'],
  });
};

/** Its tables, by its own migrations. The role is the superuser's: rights cost nothing. */
export const intakeTables = (url: string): Promise<void> => {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    SERVICE_ROLE: 'postgres',
    READER_ROLE: 'postgres',
  };
  const args = [join(workspace, 'apps/intake/dist/migrate.main.js')];
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  return status === 0 ? Promise.resolve() : Promise.reject(new Error(stderr));
};

export const intakeCommand = ['--enable-source-maps', 'apps/intake/dist/main.js'] as const;

export const intakeEnvironment = (url: string, home: string, port: number): NodeJS.ProcessEnv => ({
  PORT: String(port),
  DATABASE_URL: url,
  SAMANOM_MODE: 'embedded',
  SAMANOM_PARENT: 'stdin',
  IDENTITY_ISSUER: issuer,
  IDENTITY_JWKS: join(home, 'identity/jwks.json'),
});
