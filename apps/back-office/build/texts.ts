import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { faultsOf, type Texts } from '../src/i18n/complete.ts';

const src = join(import.meta.dirname, '../src');

const read = async (folder: string, language: string): Promise<Texts> => {
  const file = (await import(join(folder, `${language}.ts`))) as { readonly texts: Texts };
  return file.texts;
};

/** Every folder of texts says the same in three languages: the same keys, the same blanks to fill in. */
export const checkTexts = async (): Promise<string[]> => {
  const faults: string[] = [];
  for (const folder of globSync('**/texts/', { cwd: src }).map((name) => join(src, name))) {
    const nb = await read(folder, 'nb');
    for (const language of ['nn', 'en'] as const)
      for (const fault of faultsOf(nb, await read(folder, language), language))
        faults.push(`${relative(src, folder)}: ${fault}`);
  }
  return faults;
};
