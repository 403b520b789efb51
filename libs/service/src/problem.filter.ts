import {
  Catch,
  Injectable,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { Language } from '@samanom/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BODY_LIMIT_BYTES } from './limits.ts';
import { problemOf, refusalOf } from './problem.ts';

const LANGUAGES: Readonly<Record<string, Language>> = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' };

/** The first language asked for that we have; bokmål when nothing is said. */
export const languageOf = (acceptLanguage: string | undefined): Language =>
  (acceptLanguage ?? '')
    .split(',')
    .map((part) => LANGUAGES[part.trim().slice(0, 2).toLowerCase()])
    .find((language) => language !== undefined) ?? 'nb';

/** Answers a failure as problem details, in the language asked for. True: somebody should look at it. */
export const answerProblem = (
  request: Pick<FastifyRequest, 'id' | 'headers'>,
  reply: FastifyReply,
  failure: unknown,
): boolean => {
  const known = refusalOf(failure);
  const refusal = known ?? { status: 500, code: 'internal-error' };
  const language = languageOf(request.headers['accept-language']);
  const params = { limitBytes: BODY_LIMIT_BYTES, ...refusal.params };
  void reply
    .status(refusal.status)
    .headers({
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      ...(refusal.status === 401 && { 'www-authenticate': 'Bearer' }),
      ...(refusal.status === 503 && { 'retry-after': '1' }),
      ...(refusal.retryAfterS && { 'retry-after': String(refusal.retryAfterS) }),
    })
    .send(
      JSON.stringify(
        problemOf(
          refusal.code === 'too-large' ? { ...refusal, params } : refusal,
          language,
          request.id,
        ),
      ),
    );
  return !known || known.status >= 500;
};

/** Every refusal of every kind leaves by this door, as problem details. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  catch(failure: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if (answerProblem(request, http.getResponse<FastifyReply>(), failure))
      this.logger.error({ err: failure, correlationId: request.id }, undefined);
  }
}
