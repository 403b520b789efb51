import { text, textOrNull } from './cells.ts';
import { csvLines } from './csv.ts';
import { textOfFile } from './printed-lists.reader.ts';

/** Who leads a network, in print. */
export interface PrintedLeaders {
  readonly network: string;
  readonly names: readonly string[];
}

/** Names of persons: for the people directory, and for nothing and nobody else. */
export const readPrintedLeaders = (textOf = textOfFile): readonly PrintedLeaders[] =>
  csvLines('networks.csv', textOf('networks.csv')).map((line) => ({
    network: text(line, 'network_id'),
    names: (textOrNull(line, 'leaders') ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  }));
