import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const intake = 'apps/intake/src';
const rule = `${intake}/cohort/domain`;
const WALL = '@nx/enforce-module-boundaries';
const IMPORTS = '@typescript-eslint/no-restricted-imports';

/** What must be refused: where it stands, what it says, and the lint rule that refuses it. */
const canaries = [
  [
    'a service that imports another',
    intake,
    `export { networks } from '../../networks/src/networks.ts';`,
    WALL,
  ],
  [
    'contracts that import a lib',
    'libs/contracts/src',
    `export { idOf } from '@samanom/event-store';`,
    WALL,
  ],
  [
    'a kernel that imports contracts',
    'libs/kernel/src',
    `export { Id } from '@samanom/contracts';`,
    WALL,
  ],
  [
    'the test kit in shipped code',
    intake,
    `export { metaOf } from '@samanom/testing';`,
    'no-restricted-imports',
  ],
  [
    'kafkajs outside libs/kafka',
    intake,
    `export { Kafka } from 'kafkajs';`,
    'no-restricted-imports',
  ],
  [
    'holidays asked elsewhere than in their own file',
    intake,
    `export { default } from 'date-holidays';`,
    'no-restricted-imports',
  ],
  [
    'pages that import the kernel',
    'apps/back-office/src',
    `export { parties } from '@samanom/kernel';`,
    WALL,
  ],
  ['a framework in a rule', rule, `export { Module } from '@nestjs/common';`, IMPORTS],
  [
    'another aggregate’s code in a rule',
    rule,
    `export { participant } from '../../participant/domain/participant.ts';`,
    IMPORTS,
  ],
  [
    'a rule that reads the clock',
    rule,
    'export const now = () => Date.now();',
    'no-restricted-properties',
  ],
  [
    'a rule that waits',
    rule,
    'export const wait = async () => Promise.resolve(1);',
    'no-restricted-syntax',
  ],
] as const;

/** A rule as it should be. */
const sound = `import { Rejected } from '@samanom/kernel';
import type { Participant } from '../../participant/domain/participant.ts';

export const refuse = (participant: Participant) => new Rejected(participant.status);
`;

const fileOf = (place: string, n: number) => join(root, place, `wall-${n}.canary.ts`);
const soundFile = fileOf(rule, canaries.length);

interface Linted {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly severity: number }[];
}
let linted: readonly Linted[] = [];
let warnings = '';

beforeAll(() => {
  canaries.forEach(([, place, content], n) => writeFileSync(fileOf(place, n), `${content}\n`));
  writeFileSync(soundFile, sound);
  const files = [...canaries.map(([, place], n) => fileOf(place, n)), soundFile];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/eslint/bin/eslint.js', '--format', 'json', ...files],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NX_DAEMON: 'false' } },
  );
  linted = JSON.parse(stdout) as Linted[];
  warnings = stderr;
}, 180_000);
afterAll(() => {
  canaries.forEach(([, place], n) => rmSync(fileOf(place, n), { force: true }));
  rmSync(soundFile, { force: true });
});

const errorsOf = (file: string) =>
  linted
    .filter(({ filePath }) => filePath === file)
    .flatMap(({ messages }) => messages)
    .filter(({ severity }) => severity === 2)
    .map(({ ruleId }) => ruleId);

describe('lint', () => {
  it.each(canaries.map(([what, place, , by], n) => [what, by, fileOf(place, n)] as const))(
    'refuses %s',
    (_, by, file) => expect(errorsOf(file)).toContain(by),
  );

  it('has nothing to say against a rule that is as it should be', () => {
    expect(linted).toHaveLength(canaries.length + 1);
    expect(errorsOf(soundFile)).toEqual([]);
  });

  // Without a project graph the rule of the walls only warns that it was skipped, and everything passes.
  it('knows the project graph', () => expect(warnings).not.toMatch(/skipped/i));
});
