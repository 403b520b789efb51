import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '../launcher/command.ts';
import { readJson } from '../json-file.ts';
import { isCode, Problem } from '../problem.ts';
import { workspace } from '../projects.ts';
import { fontSettings } from './fonts.ts';

export interface Chromium {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

const packed = join(workspace, 'node_modules/@sparticuz/chromium');
const cache = join(workspace, 'node_modules/.cache');

/** The Chromium that CHROME_PATH names, else the one that npm installed, for Linux x64; or none. */
export async function findChromium(): Promise<Chromium | undefined> {
  const executablePath = process.env['CHROME_PATH'];
  if (executablePath) return { executablePath, env: process.env };
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packed))
    return undefined;
  const place = await unpacked();
  return {
    executablePath: join(place, 'chromium'),
    env: {
      ...process.env,
      FONTCONFIG_PATH: join(place, 'fonts'),
      LD_LIBRARY_PATH: join(place, 'al2023/lib'),
    },
  };
}

/** Unpacked once, aside, and put in its place whole: somebody else may be doing the same. */
async function unpacked(): Promise<string> {
  const { version } = readJson(join(packed, 'package.json')) as { readonly version: string };
  const place = join(cache, `chromium-${version}`);
  if (existsSync(place)) return place;
  const aside = `${place}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const log = join(aside, 'unpack.log');
  const code = await runToEnd({
    args: [join(import.meta.dirname, 'unpack.main.ts')],
    env: { TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }, // It brings its own libraries then.
    log,
    signal: AbortSignal.timeout(60_000),
  });
  if (code !== 0) throw new Problem(`Chromium can't be unpacked: ${log} says why`);
  writeFileSync(join(aside, 'fonts/fonts.conf'), fontSettings(place));
  try {
    renameSync(aside, place);
  } catch (error) {
    if (!isCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
    rmSync(aside, { recursive: true });
  }
  return place;
}
