// Builds the named projects: every source file of `src/` to `dist/`, file by file; what is not source is copied.
import { copyFileSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { transformFile, type JscConfig } from '@swc/core';

// Known to SWC, not yet to its types.
const jsc = { rewriteRelativeImportExtensions: true } as JscConfig;

for (const project of process.argv.slice(2)) {
  rmSync(join(project, 'dist'), { recursive: true, force: true });
  const files = globSync(join(project, 'src/**/*')).filter((file) => statSync(file).isFile());
  await Promise.all(
    files.map(async (file) => {
      if (/\.spec\.ts$/.test(file)) return;
      const out = file.replace('/src/', '/dist/').replace(/\.ts$/, '.js');
      mkdirSync(dirname(out), { recursive: true });
      if (!file.endsWith('.ts')) {
        copyFileSync(file, out);
        return;
      }
      const { code, map } = await transformFile(file, {
        jsc,
        sourceFileName: relative(dirname(out), file),
      });
      writeFileSync(out, `${code}\n//# sourceMappingURL=${basename(out)}.map\n`);
      writeFileSync(`${out}.map`, map ?? '');
    }),
  );
}
