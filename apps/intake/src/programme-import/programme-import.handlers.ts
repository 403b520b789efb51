import { Inject } from '@nestjs/common';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ImportAnswer } from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import { Command } from '@samanom/kernel';
import { sideBySide } from '@samanom/service';
import { readPrintedLists } from './printed-lists.reader.ts';
import { planProgramme, type ImportCommand } from './programme-plan.ts';

/** Takes in the programme as its printed lists show it: through the same commands as anyone's, in one act. */
export class ImportProgramme extends Command<Record<string, never>> {}

export interface ProgrammeImported {
  readonly answer: ImportAnswer;
  /** Where the last of its events stands in the log's order: a view that has seen it has seen them all. */
  readonly last: Decided;
}

const AT_A_TIME = 8;

@CommandHandler(ImportProgramme)
export class ImportProgrammeHandler implements ICommandHandler<ImportProgramme, ProgrammeImported> {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  async execute({ meta }: ImportProgramme): Promise<ProgrammeImported> {
    const stages = planProgramme(readPrintedLists(), meta);
    const findings = stages.at(-1) ?? [];
    const decided: Decided[] = [];
    for (const stage of stages.slice(0, -1))
      decided.push(...(await sideBySide(stage, AT_A_TIME, (command) => this.ask(command))));
    // One after the other, so that it is known which event came last.
    decided.push(...(await sideBySide(findings, 1, (command) => this.ask(command))));

    return {
      answer: {
        commands: decided.length,
        events: decided.reduce((events, { added }) => events + added, 0),
        findings: findings.length,
      },
      last: lastOf(decided),
    };
  }

  private ask(command: ImportCommand): Promise<Decided> {
    return this.commands.execute<ImportCommand, Decided>(command);
  }
}

/** The last that added something; where nothing was left to do, the last of all. */
const lastOf = (decided: readonly Decided[]): Decided => {
  const last = decided.findLast(({ added }) => added > 0) ?? decided.at(-1);
  if (!last) throw new Error('the printed lists gave nothing to import');
  return last;
};

export const programmeImportHandlers = [ImportProgrammeHandler];
