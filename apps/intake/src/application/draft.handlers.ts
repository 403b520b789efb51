import { Inject, Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { DraftSaved } from '@samanom/contracts/intake';
import { EventStore, canonicalJson, newNonce } from '@samanom/event-store';
import { Command, Forbidden, Outdated } from '@samanom/kernel';
import { DataSource } from 'typeorm';
import { cohort } from '../cohort/domain/cohort.ts';
import { application } from './domain/application.ts';
import { openDraft } from './domain/open-draft.ts';
import { pagesOf } from './domain/page-count.ts';
import { draftEntity, type Draft } from './draft.entity.ts';

export class SaveDraft extends Command<{
  readonly applicationId: string;
  /** The version that was read: 0 before the first saving. */
  readonly version: number;
  readonly content: Readonly<Record<string, unknown>>;
}> {}

/** The rows that change while somebody writes. */
@Injectable()
export class Drafts {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  find(applicationId: string): Promise<Draft | null> {
    return this.database.getRepository(draftEntity).findOneBy({ applicationId });
  }

  /** Answers whether the row was still at the version before; 1 is the first. */
  async put({ applicationId, version, content, nonce, savedAt, savedBy }: Draft): Promise<boolean> {
    const written: unknown[] = await this.database.query(SAVE, [
      applicationId,
      version,
      content,
      nonce,
      savedAt,
      savedBy,
    ]);
    return written.length === 1;
  }
}

const SAVE = `INSERT INTO intake.draft AS d ("applicationId", version, content, nonce, "savedAt", "savedBy")
  SELECT $1, $2, $3, $4, $5, $6
  WHERE $2 = 1 OR EXISTS (SELECT FROM intake.draft WHERE "applicationId" = $1)
  ON CONFLICT ("applicationId") DO UPDATE
    SET version = excluded.version, content = excluded.content, "savedAt" = excluded."savedAt", "savedBy" = excluded."savedBy"
    WHERE d.version = excluded.version - 1
  RETURNING version`;

const differing = (mine: Draft['content'], theirs: Draft['content']): string[] =>
  [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(
    (field) => canonicalJson(mine[field] ?? null) !== canonicalJson(theirs[field] ?? null),
  );

/** Two who write at once: the second is told what the first changed, and neither loses text. */
export const draftChanged = (
  seen: number,
  mine: Draft['content'],
  current: Draft | null,
): Outdated =>
  new Outdated('draft-changed', {
    seen,
    current: current?.version ?? 0,
    savedAt: current?.savedAt,
    savedBy: current?.savedBy,
    content: current?.content,
    fields: differing(mine, current?.content ?? {}),
  });

@CommandHandler(SaveDraft)
class SaveDraftHandler implements ICommandHandler<SaveDraft> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(Drafts) private readonly drafts: Drafts,
  ) {}

  async execute({ data, meta }: SaveDraft): Promise<DraftSaved> {
    const { applicationId, version, content } = data;
    const { state } = await this.store.load(application, applicationId);
    const { municipalities, cohortId } = openDraft(state);
    if (!municipalities.includes(meta.actor.organisation))
      throw new Forbidden('not-your-municipality');
    const current = await this.drafts.find(applicationId);
    const draft: Draft = {
      applicationId,
      version: version + 1,
      content,
      nonce: current?.nonce ?? newNonce(),
      savedAt: meta.at,
      savedBy: meta.actor.person,
    };
    if (await this.drafts.put(draft)) return this.saved(draft, cohortId);
    throw draftChanged(version, content, await this.drafts.find(applicationId));
  }

  private async saved({ version, savedAt, content }: Draft, cohortId: string): Promise<DraftSaved> {
    const { state } = await this.store.load(cohort, cohortId);
    const pageLimit = state.status === 'open' ? state.rules.pageLimit : 0;
    return { version, savedAt, pages: pagesOf(content), pageLimit };
  }
}

export const draftHandlers = [Drafts, SaveDraftHandler];
