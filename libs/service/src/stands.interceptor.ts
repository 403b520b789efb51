import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { Decided } from '@samanom/event-store';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { KnownRequest } from './allow.ts';
import { caseTag, draftTag } from './etag.ts';
import { momentOf } from './meta.ts';

/** What a command's route answers: where the stream now stands, and a body where there is one. */
export class Done {
  readonly decided: Decided;
  readonly body: object | undefined;

  constructor(decided: Decided, body?: object) {
    this.decided = decided;
    this.body = body;
  }
}

/** One case as it was shown: its ETag names the version and what was seen. */
export class ShownCase<Body extends { readonly version: number }> {
  readonly body: Body;

  constructor(body: Body) {
    this.body = body;
  }
}

/** A draft, with the version to change it by. */
export class ShownDraft<Body extends { readonly version: number }> {
  readonly body: Body;

  constructor(body: Body) {
    this.body = body;
  }
}

/** Puts what a caller needs for the next step into headers: `event-id`, `ETag`, and `view-behind` when it is. */
@Injectable()
export class StandsInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer: unknown) => {
        if (momentOf(http.getRequest<KnownRequest>())?.behind) reply.header('view-behind', 'true');
        if (answer instanceof Done) return standsAt(reply, answer);
        if (answer instanceof ShownCase)
          return tagged(reply, caseTag(versionOf(answer), answer.body), answer);
        if (answer instanceof ShownDraft) return tagged(reply, draftTag(versionOf(answer)), answer);
        return answer;
      }),
    );
  }
}

const versionOf = ({ body }: { readonly body: { readonly version: number } }) => body.version;

const tagged = (reply: FastifyReply, tag: string, { body }: { readonly body: unknown }) => {
  reply.header('etag', tag);
  return body;
};

const standsAt = (reply: FastifyReply, { decided, body }: Done) => {
  if (decided.eventId) reply.header('event-id', decided.eventId);
  reply.header('stream-version', String(decided.version));
  return body;
};
