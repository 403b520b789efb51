import type { Words } from './words.ts';

export const intakeRefusals = {} as const satisfies Record<string, Words>;
