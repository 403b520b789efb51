import { readFileSync } from 'node:fs';
import { parsePrintedLists, type PrintedLists } from './printed-lists.ts';

export const textOfFile = (file: string): string =>
  readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8');

/** The project's own copy of the printed lists, which lies beside this file, built or not. */
export const readPrintedLists = (): PrintedLists => parsePrintedLists(textOfFile);
