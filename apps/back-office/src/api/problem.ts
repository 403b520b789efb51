import type { Problem } from '@samanom/contracts';

/** What a service said no to, in its own words. */
export class Refused extends Error {
  readonly problem: Problem;
  readonly correlationId: string | undefined;
  constructor(problem: Problem, correlationId: string | undefined) {
    super(problem.title);
    this.problem = problem;
    this.correlationId = problem.correlationId ?? correlationId;
  }
}

/** Nobody answered. */
export class Unreachable extends Error {}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'title' in body;

export const refusedBy = async (answer: Response): Promise<Refused> => {
  const body: unknown = await answer.json().catch(() => undefined);
  const problem = isProblem(body)
    ? body
    : { type: '', title: '', status: answer.status, code: `http-${answer.status}` };
  return new Refused(problem, answer.headers.get('x-correlation-id') ?? undefined);
};

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Refused ? error.problem.code : undefined;

/** What was acted on is another by now: nothing was saved. */
export const isStale = (error: unknown): boolean =>
  error instanceof Refused &&
  (error.problem.status === 412 || error.problem.code === 'version-conflict');
