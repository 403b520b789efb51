import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, '../dist');
const LIMIT_KB = 230;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** What an entry loads before anything is shown: itself and what it imports, whatever imports that. */
const loadedWith = (manifest: Manifest, name: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const other of manifest[name]?.imports ?? []) loadedWith(manifest, other, seen);
  return seen;
};

const gzippedKb = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1000;

/** Prints what the first load weighs, and answers a fault if that is too much. */
export const checkSize = (): string[] => {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const entry = 'index.html';
  const chunks = [...loadedWith(manifest, entry)].flatMap((name) => manifest[name] ?? []);
  const script = gzippedKb(chunks.map(({ file }) => file));
  const style = gzippedKb(chunks.flatMap(({ css = [] }) => css));
  const pages = Object.keys(manifest).filter((name) => name.endsWith('.page.tsx')).length;
  console.log(
    `First load: ${script.toFixed(0)} kB of script (at most ${LIMIT_KB}), ${style.toFixed(0)} kB of style, gzipped; ${pages} pages come later.`,
  );
  return script <= LIMIT_KB ? [] : [`The first load is more than ${LIMIT_KB} kB of script.`];
};
