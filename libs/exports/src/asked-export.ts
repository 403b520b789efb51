import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Language } from '@samanom/contracts';
import type { Actor } from '@samanom/kernel';
import { languageOf, receivedAt, type KnownRequest } from '@samanom/service';

export const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type ExportFormat = keyof typeof mediaTypes;

/** Somebody wants a list as a file: in which form and language, who, when, and which rows. */
export interface ExportRequest {
  readonly format: ExportFormat;
  readonly language: Language;
  readonly actor: Pick<Actor, 'person' | 'organisation' | 'role'>;
  readonly at: string;
  /** As it was asked for: its schema has let it through by the time that it is used. */
  readonly asOf: string | undefined;
  readonly filter: Readonly<Record<string, unknown>>;
}

const FORMATS = new Map<string, ExportFormat | 'json'>([
  ['application/json', 'json'],
  ['text/csv', 'csv'],
  [mediaTypes.xlsx, 'xlsx'],
]);

/** The first form named that we have; who takes anything gets what programs get. */
const accepted = (accept = ''): string =>
  accept
    .split(',')
    .map((one) => FORMATS.get(one.split(';')[0]?.trim().toLowerCase() ?? ''))
    .find((format) => format !== undefined) ?? 'json';

const isExportFormat = (format: string): format is ExportFormat =>
  Object.hasOwn(mediaTypes, format);

/** What was asked for by `?format=` or, where that is silent, by `Accept`; undefined where it is a page of JSON. */
export const exportRequestOf = (request: KnownRequest): ExportRequest | undefined => {
  const query = request.query as Readonly<Record<string, string | undefined>>;
  // A file is of the whole list, so it has no page; the moment stands by itself.
  const { format: named, asOf, after: _, limit: __, offset: ___, ...filter } = query;
  const format = named ?? accepted(request.headers.accept);
  const { actor } = request;
  if (!isExportFormat(format) || !actor) return undefined;
  return {
    format,
    language: languageOf(request.headers['accept-language']),
    actor,
    at: receivedAt(request),
    asOf,
    filter,
  };
};

/** Beside `@AskedMoment()`; the query's schema has the fields `Exporting` of contracts. */
export const AskedExport = createParamDecorator((_: unknown, context: ExecutionContext) =>
  exportRequestOf(context.switchToHttp().getRequest<KnownRequest>()),
);
