import { Body, Controller, Headers, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { fill, refusals, type Language } from '@samanom/contracts';
import { ImportAttendanceBody, ImportedAttendance } from '@samanom/contracts/networks';
import { Rejected, type CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, languageOf, valid } from '@samanom/service';
import { csvRows } from './csv-rows.ts';
import type { RowProblem } from './domain/read-rows.ts';
import { ImportAttendance, type Imported } from './import-attendance.handlers.ts';

const inWords =
  (language: Language) =>
  ({ row, field, code, params }: RowProblem) => ({
    row,
    field,
    code,
    title: fill(refusals[code]?.[language] ?? code, params),
  });

const rowsOf = ({ rows, csv }: ImportAttendanceBody) => {
  if ((rows === undefined) === (csv === undefined)) throw new Rejected('import-empty');
  return csv === undefined ? (rows ?? []) : csvRows(csv);
};

@Controller('attendance')
export class AttendanceImportController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post('import')
  @Allow('attendance:import')
  @Answers(
    200,
    'Takes in attendance from a spreadsheet: rows that are wrong are named, by field and rule; the rest goes in',
    ImportedAttendance,
  )
  async import(
    @Body(valid(ImportAttendanceBody)) body: ImportAttendanceBody,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Meta() meta: CommandMeta,
  ) {
    const rows = rowsOf(body);
    const { cohortId, because = null } = body;
    const { last, problems, ...counts } = await this.commands.execute<ImportAttendance, Imported>(
      new ImportAttendance({ cohortId, rows, because }, meta),
    );
    const answer = {
      rows: rows.length,
      ...counts,
      refused: new Set(problems.map(({ row }) => row)).size,
      problems: problems.map(inWords(languageOf(acceptLanguage))),
    };
    return last ? new Done(last, answer) : answer;
  }
}
