// Builds the named projects: every source file of `src/` to `dist/`, file by file; what is not source is copied.
// Whoever runs from `dist/` meanwhile never finds a file missing, nor half of one.
import {
  copyFileSync,
  globSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { transformFile, type JscConfig } from '@swc/core';

// Known to SWC, not yet to its types.
const jsc = { rewriteRelativeImportExtensions: true } as JscConfig;

/** Of a build of the same at the same time. */
const isUnfinished = (file: string): boolean => /\.\d+$/.test(file);

const filesIn = (pattern: string) => globSync(pattern).filter((file) => statSync(file).isFile());

for (const project of process.argv.slice(2)) {
  const made = new Set<string>();
  const make = (out: string, write: (unfinished: string) => void) => {
    const unfinished = `${out}.${process.pid}`;
    mkdirSync(dirname(out), { recursive: true });
    write(unfinished);
    renameSync(unfinished, out);
    made.add(out);
  };
  await Promise.all(
    filesIn(join(project, 'src/**/*')).map(async (file) => {
      if (/\.spec\.ts$/.test(file)) return;
      const out = file.replace('/src/', '/dist/').replace(/\.ts$/, '.js');
      if (!file.endsWith('.ts')) {
        make(out, (to) => copyFileSync(file, to));
        return;
      }
      const { code, map } = await transformFile(file, {
        jsc,
        sourceFileName: relative(dirname(out), file),
      });
      make(`${out}.map`, (to) => writeFileSync(to, map ?? ''));
      make(out, (to) => writeFileSync(to, `${code}\n//# sourceMappingURL=${basename(out)}.map\n`));
    }),
  );
  const others = filesIn(join(project, 'dist/**/*')).filter((file) => !made.has(file));
  for (const old of others) if (!isUnfinished(old)) rmSync(old);
}
