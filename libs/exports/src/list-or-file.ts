import { StreamableFile } from '@nestjs/common';
import { sha256, type Page } from '@samanom/event-store';
import { Rejected, toInstant } from '@samanom/kernel';
import { ABOUT, aboutExport } from './about.ts';
import { mediaTypes, type ExportRequest } from './asked-export.ts';
import { csvOf } from './csv.ts';
import { filled, type ExportTable } from './export-table.ts';
import { workbookOf } from './workbook.ts';

/** A file is made in memory: a list longer than this has to be narrowed first. */
export const MOST_ROWS = 20_000;

/** 2026-11-22T190501Z: a name that every file system takes. */
const stampOf = (instant: string): string => instant.replace(/\.\d+Z$/, 'Z').replaceAll(':', '');

const bytesOf = async <Row>(
  wanted: ExportRequest,
  table: ExportTable<Row>,
  rows: readonly Row[],
): Promise<Buffer> => {
  const { language, format } = wanted;
  const list = filled(table, rows, language);
  const csv = csvOf(list);
  if (format === 'csv') return csv;
  const title = table.title[language];
  const about = aboutExport(wanted, title, rows.length, sha256(csv).toString('hex'));
  return workbookOf([
    { name: title, table: list },
    { name: ABOUT[language], table: about },
  ]);
};

/**
 * One page of a list as JSON, or all of it as a file: the same question asked in the same way, but for the page. So a
 * file has exactly the rows that the list has for this person.
 */
export const listOrFile = async <Asked extends object, Row, Answer extends Page<Row>>(
  wanted: ExportRequest | undefined,
  table: ExportTable<Row>,
  asked: Asked,
  list: (asked: Asked) => Promise<Answer>,
): Promise<Answer | StreamableFile> => {
  if (!wanted) return list(asked);
  const { total, rows } = await list({ ...asked, limit: MOST_ROWS, offset: 0 });
  if (total > MOST_ROWS) throw new Rejected('export-too-large', { total, most: MOST_ROWS });
  const name = `${table.name}-${stampOf(toInstant(wanted.asOf ?? wanted.at))}.${wanted.format}`;
  return new StreamableFile(await bytesOf(wanted, table, rows), {
    type: mediaTypes[wanted.format],
    disposition: `attachment; filename="${name}"`,
  });
};
