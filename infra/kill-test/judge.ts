import type { Client } from './client.ts';
import { judgeCommands } from './judge-commands.ts';
import { judgeHearing } from './judge-hearing.ts';
import { judgeLog } from './judge-log.ts';
import { judgeReading } from './judge-reading.ts';
import { judgeTopic } from './judge-topic.ts';
import { judgeViews } from './judge-views.ts';
import type { Imported } from './stories.ts';
import type { System } from './system.ts';

/** What is wrong, each in one line; from the databases alone. Everything must be quiet. */
export async function judge(
  system: System,
  client?: Client,
  imported?: Imported,
): Promise<readonly string[]> {
  const { intake, networks } = system.databases;
  const faults = await Promise.all([
    judgeLog(intake),
    judgeLog(networks),
    client ? judgeCommands(intake, client, imported) : [],
    judgeHearing(intake, networks),
    judgeTopic(system.broker, intake),
    judgeReading(system),
  ]);
  return [...faults.flat(), ...(await judgeViews(system))];
}
