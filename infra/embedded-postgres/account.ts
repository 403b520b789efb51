import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../problem.ts';

/** As whom the server runs: PostgreSQL refuses to run as root. */
export interface Account {
  /** Words before the command. */
  readonly wrapper: readonly string[];
  readonly as: { readonly uid?: number; readonly gid?: number };
  /** Who must own its files. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
}

export function serverAccount(binary: string, place: string): Account {
  if (process.getuid?.() !== 0) return { wrapper: [], as: {}, owner: undefined };

  const accounts = [asMappedRoot(), asUser('postgres'), asUser('nobody')];
  const account = accounts.find((candidate) => candidate && reaches(candidate, binary, place));
  if (account) return account;
  throw new Problem(
    `PostgreSQL does not run as root, and no other user can reach ${binary} and ${place}: run this as an ordinary user`,
  );
}

function reaches({ wrapper, as }: Account, binary: string, place: string): boolean {
  const words = [...wrapper, 'sh', '-c', '"$0" --version && cd "$1"', binary, place];
  const [command = '', ...args] = words;
  return spawnSync(command, args, { ...as, cwd: '/' }).status === 0;
}

/**
 * In a user namespace of its own the server sees itself as nobody, while for files it stays root.
 * So it also works below a directory that only root may enter, and nothing changes hands.
 */
function asMappedRoot(): Account | undefined {
  const nobody = idOf('-u', 'nobody');
  if (nobody === undefined) return undefined;
  const wrapper = ['unshare', '--user', `--map-user=${nobody}`];
  return { wrapper, as: {}, owner: { uid: 0, gid: 0 } };
}

function asUser(name: string): Account | undefined {
  const uid = idOf('-u', name);
  const gid = idOf('-g', name);
  if (uid === undefined || gid === undefined) return undefined;
  return { wrapper: [], as: { uid, gid }, owner: { uid, gid } };
}

function idOf(flag: '-u' | '-g', user: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, user], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}

/** Hands a directory to its account, if another one ran here before. */
export function handOver(path: string, { owner }: Account): void {
  if (!owner || lstatSync(path).uid === owner.uid) return;
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }))
    chownSync(join(path, name), owner.uid, owner.gid);
  chownSync(path, owner.uid, owner.gid);
}
