import { languageOf, problemOf, refusalOf, type Refusal } from '@samanom/service';
import type { FastifyReply, FastifyRequest } from 'fastify';

const AGAIN = { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' };

const FAILED: Refusal = { status: 400, code: 'sign-in-failed' };

/** A person stands before this, not a program: a page, and a way on. */
export const signInFailed = (request: FastifyRequest, reply: FastifyReply, failure?: unknown) => {
  const language = languageOf(request.headers['accept-language']);
  const refusal = refusalOf(failure) ?? FAILED;
  const { title, status } = problemOf(refusal, language, request.id);
  if (refusal.retryAfterS) void reply.header('retry-after', String(refusal.retryAfterS));
  return reply.status(status).type('text/html; charset=utf-8').send(`<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>
<h1>${title}</h1>
<p><a href="/sign-in">${AGAIN[language]}</a></p>
</html>
`);
};
