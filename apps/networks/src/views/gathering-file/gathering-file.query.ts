import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { AttachmentKeeper } from '@samanom/attachments';
import { gatheringFileRules, type GatheringFilesAnswer } from '@samanom/contracts/networks';
import { EventStore, Views, type Moment, type Shown } from '@samanom/event-store';
import { NotFound, dateInOslo, type Actor } from '@samanom/kernel';
import type { Download } from '@samanom/service';
import { gatheringList, type GatheringRow } from '../gathering-list/gathering-list.projection.ts';
import { mayArrange } from '../gathering-list/gathering-list.query.ts';
import { seenByViews, seesNetwork } from '../network/seen-by.ts';
import { gatheringFile, type GatheringFileRow } from './gathering-file.projection.ts';

const fileViews = [gatheringFile, gatheringList, ...seenByViews];

interface Asked {
  readonly gatheringId: string;
  readonly actor: Actor;
  readonly now: string;
  readonly moment: Moment;
}

/** For the circle: who may see the network has been given what was shown there, its three parties alike. */
export const findGathering = async (
  shown: Shown,
  { gatheringId, actor, now }: Omit<Asked, 'moment'>,
) => {
  const gathering = await shown
    .rows(gatheringList)
    .where('row."gatheringId" = :gatheringId', { gatheringId })
    .getRawOne<GatheringRow>();
  if (!gathering) throw new NotFound('gathering-unknown');
  if (!(await seesNetwork(shown, gathering.networkId, actor, dateInOslo(now))))
    throw new NotFound('gathering-unknown');
  return gathering;
};

const filesOf = (shown: Shown, gatheringId: string) =>
  shown.rows(gatheringFile).where('row."gatheringId" = :gatheringId', { gatheringId });

export class ListGatheringFiles {
  constructor(readonly asked: Asked) {}
}

@QueryHandler(ListGatheringFiles)
class ListGatheringFilesHandler implements IQueryHandler<ListGatheringFiles> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ asked }: ListGatheringFiles): Promise<GatheringFilesAnswer> {
    const { gatheringId, actor, now, moment } = asked;
    const shown = await this.views.at(fileViews, moment);
    const gathering = await findGathering(shown, asked);
    const rows = await filesOf(shown, gatheringId)
      .orderBy('row."addedAt"')
      .addOrderBy('row."fileId"')
      .getRawMany<GatheringFileRow>();
    const isOpen = gathering.status !== 'closed' && gathering.status !== 'called-off';
    const arranges = await mayArrange(shown, gathering, actor, dateInOslo(now));
    const { maxCount, maxBytes, types } = gatheringFileRules;
    return {
      gatheringId,
      rules: { maxCount, maxBytes, types: [...types] },
      mayAdd: moment.asOf === undefined && isOpen && arranges,
      files: await Promise.all(rows.map((row) => this.answerOf(row))),
    };
  }

  private async answerOf({ fileId: _, gatheringId: __, document, ...file }: GatheringFileRow) {
    return { ...file, name: await nameIn(this.store, document) };
  }
}

const nameIn = async (store: EventStore, document: string): Promise<string | null> =>
  ((await store.document(document)) as { readonly name: string } | null)?.name ?? null;

export class OpenGatheringFile {
  constructor(
    readonly asked: Asked,
    readonly sha256: string,
  ) {}
}

@QueryHandler(OpenGatheringFile)
class OpenGatheringFileHandler implements IQueryHandler<OpenGatheringFile> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(AttachmentKeeper) private readonly keeper: AttachmentKeeper,
  ) {}

  async execute({ asked, sha256 }: OpenGatheringFile): Promise<Download> {
    const shown = await this.views.at(fileViews, asked.moment);
    await findGathering(shown, asked);
    const file = await filesOf(shown, asked.gatheringId)
      .andWhere('row.sha256 = :sha256', { sha256 })
      .getRawOne<GatheringFileRow>();
    if (!file) throw new NotFound('attachment-unknown');
    const name = (await nameIn(this.store, file.document)) ?? sha256;
    return { ...file, name, content: await this.keeper.open({ ...file, name }) };
  }
}

export const gatheringFileQueryHandlers = [ListGatheringFilesHandler, OpenGatheringFileHandler];
