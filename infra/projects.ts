import { globSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export interface Project {
  readonly name: string;
  readonly root: string;
  readonly targets: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly workspaces?: readonly string[];
  readonly nx?: { readonly targets?: Readonly<Record<string, unknown>> };
}

export const workspace = join(import.meta.dirname, '..');

/** PATH with the workspace's own tools first: the machine's Node may be another one. */
export const toolsPath = [join(workspace, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(
  delimiter,
);

const manifest = (file: string): Manifest =>
  JSON.parse(readFileSync(join(workspace, file), 'utf8')) as Manifest;

/** Every project of the workspace, by its package.json. */
export const projects = (): readonly Project[] =>
  globSync(
    (manifest('package.json').workspaces ?? []).map((pattern) => `${pattern}/package.json`),
    { cwd: workspace },
  )
    .sort()
    .map((file) => {
      const { name, nx } = manifest(file);
      return { name, root: dirname(file), targets: Object.keys(nx?.targets ?? {}) };
    });
