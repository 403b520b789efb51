import { Inject } from '@nestjs/common';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@samanom/event-store';
import { Command } from '@samanom/kernel';
import { readPrintedLists } from '@samanom/programme/printed-lists';
import { carryOutStages, type StagesCarriedOut } from '@samanom/service';
import { planProgramme, type ImportCommand } from './programme-plan.ts';

/** Takes in the programme as its printed lists show it: through the same commands as anyone's, in one act. */
export class ImportProgramme extends Command<Record<string, never>> {}

@CommandHandler(ImportProgramme)
export class ImportProgrammeHandler implements ICommandHandler<ImportProgramme, StagesCarriedOut> {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  execute({ meta }: ImportProgramme): Promise<StagesCarriedOut> {
    return carryOutStages(planProgramme(readPrintedLists(), meta), (command) =>
      this.commands.execute<ImportCommand, Decided>(command),
    );
  }
}

export const programmeImportHandlers = [ImportProgrammeHandler];
