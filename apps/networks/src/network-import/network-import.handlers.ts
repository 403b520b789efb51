import { Inject } from '@nestjs/common';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@samanom/event-store';
import { Command, Rejected } from '@samanom/kernel';
import { readPrintedLists } from '@samanom/programme/printed-lists';
import { carryOutStages, type StagesCarriedOut } from '@samanom/service';
import { MembershipsKnown } from '../views/membership-list/memberships-known.query.ts';
import { planNetworkImport, type NetworkImportCommand } from './network-plan.ts';
import type { Leaders } from './plan-leaders.ts';
import { printedMembers } from './printed-members.ts';

/** Takes in the networks as they are printed: through the same commands as anyone's, in one act. */
export class ImportNetworks extends Command<{ readonly leaders: Leaders }> {}

@CommandHandler(ImportNetworks)
class ImportNetworksHandler implements ICommandHandler<ImportNetworks, StagesCarriedOut> {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(MembershipsKnown) private readonly known: MembershipsKnown,
  ) {}

  async execute({ data, meta }: ImportNetworks): Promise<StagesCarriedOut> {
    const lists = readPrintedLists();
    const due = printedMembers(lists).filter(({ listed }) => listed);
    const ids = [...new Set(due.map(({ participationId }) => participationId))];
    const missing = await this.known.missingOf(ids);
    if (missing > 0) throw new Rejected('programme-not-heard', { missing, of: ids.length });

    return carryOutStages(planNetworkImport(lists, data.leaders, meta), (command) =>
      this.commands.execute<NetworkImportCommand, Decided>(command),
    );
  }
}

export const networkImportHandlers = [ImportNetworksHandler];
