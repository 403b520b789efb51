import { delimiter, join } from 'node:path';
import { checkProduct, librariesOf, type Product } from '../maven/libraries.ts';
import { findJava } from '../maven/tools.ts';
import { Problem } from '../problem.ts';

const veraPdf: Product = {
  name: 'veraPDF',
  pom: join(import.meta.dirname, 'pom.xml'),
  artifact: 'greenfield-apps',
  megabytes: 19,
};

/** How to start the validator: Java and its class path, parted as in PATH. Undefined where there is no Java or Maven. */
export async function findVeraPdf(): Promise<string | undefined> {
  try {
    checkProduct(veraPdf);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
  return [findJava(veraPdf.name), await librariesOf(veraPdf)].join(delimiter);
}
