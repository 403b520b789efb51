import type { Client } from './client.ts';
import { judgeCommands } from './judge-commands.ts';
import { judgeHearing } from './judge-hearing.ts';
import { judgeLog } from './judge-log.ts';
import { judgeReading } from './judge-reading.ts';
import { judgeTopic } from './judge-topic.ts';
import { judgeViews } from './judge-views.ts';
import type { Imported } from './stories.ts';
import type { System } from './system.ts';

/** Who asked what of whom. */
export interface Asked {
  readonly intake: Client;
  readonly networks: Client;
  readonly imported: Imported;
}

/** What is wrong, each in one line; from the databases alone. Everything must be quiet. */
export async function judge(system: System, asked?: Asked): Promise<readonly string[]> {
  const { intake, networks } = system.databases;
  const faults = await Promise.all([
    judgeLog(intake),
    judgeLog(networks),
    asked ? judgeCommands(intake, asked.intake, asked.imported) : [],
    asked ? judgeCommands(networks, asked.networks) : [],
    judgeHearing(intake, networks),
    judgeTopic(system.broker, intake),
    judgeTopic(system.broker, networks),
    judgeReading(system),
  ]);
  return [...faults.flat(), ...(await judgeViews(system))];
}
