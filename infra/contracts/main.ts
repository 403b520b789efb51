import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { faultsOf, missingExamples, publishedSchemas, unwritten } from '@samanom/contracts/guard';
import { services } from '@samanom/contracts/services';
import { Problem, told } from '../problem.ts';
import { docsFolder, documents } from './documents.ts';

/** `npm run contracts`: writes docs/events. What is published already it never changes, but refuses. */
function writeContracts(): void {
  const published = publishedSchemas();
  const faults = [...faultsOf(services, published), ...missingExamples()];
  if (faults.length > 0) throw new Problem(faults.join('\n'));
  const added = unwritten(services, published).length;
  const files = documents();
  for (const [path, text] of files) {
    const file = join(docsFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`docs/events: ${files.size} files, ${added} of them new schemas`);
}

try {
  writeContracts();
} catch (error) {
  console.error(told(error));
  process.exitCode = 1;
}
