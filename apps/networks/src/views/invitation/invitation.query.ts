import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type {
  GatheringProgramme,
  OneInvitationAnswer,
  InvitationLine,
  InvitationsAnswer,
} from '@samanom/contracts/networks';
import { EventStore, Views, type Moment, type Shown } from '@samanom/event-store';
import { NotFound, isLocal, type Actor, type Party } from '@samanom/kernel';
import { calendarFile } from '../../calendar-file/calendar-file.ts';
import { calendarItemOf } from '../calendar/calendar-item.ts';
import type { ShownEntry } from '../calendar/calendar-entry.row.ts';
import { entriesOf, entryViews, withAddress } from '../calendar/shown-entries.query.ts';
import { mayArrange } from '../gathering-list/gathering-list.query.ts';
import { seenByViews, seesNetwork } from '../network/seen-by.ts';
import { invitationText } from './invitation-text.ts';
import { invitedTo, invitedViews } from './invited-to.query.ts';

const invitationViews = [...entryViews, ...invitedViews, ...seenByViews];

/** Which gathering, who asks, and what it is then. */
interface Asked {
  readonly gatheringId: string;
  readonly actor: Actor;
  readonly now: string;
  readonly moment: Moment;
}

type Gathering = ShownEntry & { readonly networkId: string };

const findGathering = async (shown: Shown, gatheringId: string): Promise<Gathering> => {
  const entry = await entriesOf(shown)
    .where(`row."entryId" = :gatheringId AND row.kind = 'gathering'`, { gatheringId })
    .getRawOne<Gathering>();
  if (!entry) throw new NotFound('gathering-unknown');
  return entry;
};

/** For who may see the network; before it is announced, for who arranges it. */
const requireReader = async (shown: Shown, gathering: Gathering, { actor }: Asked) => {
  const { networkId, firstOn, announcedAt } = gathering;
  const mayRead =
    (await seesNetwork(shown, networkId, actor, firstOn)) &&
    (announcedAt !== null || (await mayArrange(shown, gathering, actor, firstOn)));
  if (!mayRead) throw new NotFound('invitation-unknown');
};

/** A municipality's own people see its own invitations, those to the other two parties as well. */
const isOwn = ({ organisation, role }: Actor, { municipalityId }: InvitationLine): boolean =>
  !isLocal({ role }) || municipalityId === organisation;

const invitationsFor = async (shown: Shown, asked: Asked) => {
  const gathering = await findGathering(shown, asked.gatheringId);
  await requireReader(shown, gathering, asked);
  const { networkId, firstOn, announcedAt, language } = gathering;
  const rows = await invitedTo(shown, {
    networkId,
    firstOn,
    at: announcedAt ?? asked.now,
    language: language ?? 'nb',
  });
  return { gathering, rows: rows.filter((row) => isOwn(asked.actor, row)) };
};

const requireInvited = (
  rows: readonly InvitationLine[],
  municipalityId: string,
  party?: Party,
): InvitationLine => {
  const invited = rows.find(
    (row) => row.municipalityId === municipalityId && (party ?? row.party) === row.party,
  );
  if (!invited) throw new NotFound('invitation-unknown');
  return invited;
};

export class ListInvitations {
  constructor(readonly asked: Asked) {}
}

@QueryHandler(ListInvitations)
class ListInvitationsHandler implements IQueryHandler<ListInvitations> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked }: ListInvitations): Promise<InvitationsAnswer> {
    const shown = await this.views.at(invitationViews, asked.moment);
    const { gathering, rows } = await invitationsFor(shown, asked);
    const { entryId: gatheringId, announcedAt, firstOn: on } = gathering;
    return { gatheringId, announcedAt, on, rows };
  }
}

export class ShowInvitation {
  constructor(
    readonly asked: Asked,
    readonly municipalityId: string,
    readonly party: Party,
  ) {}
}

@QueryHandler(ShowInvitation)
class ShowInvitationHandler implements IQueryHandler<ShowInvitation> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ asked, municipalityId, party }: ShowInvitation): Promise<OneInvitationAnswer> {
    const shown = await this.views.at(invitationViews, asked.moment);
    const { gathering, rows } = await invitationsFor(shown, asked);
    const invitation = requireInvited(rows, municipalityId, party);
    const [entry, programme, why] = await Promise.all([
      withAddress(this.store, gathering),
      this.read<GatheringProgramme>(gathering.programme),
      this.read<{ readonly reason: string }>(gathering.reason),
    ]);
    return {
      gatheringId: gathering.entryId,
      announcedAt: gathering.announcedAt,
      ...invitation,
      ...invitationText({ entry, invitation, programme, reason: why?.reason ?? null }),
    };
  }

  private async read<Document>(hash: string | null): Promise<Document | null> {
    return hash === null ? null : ((await this.store.document(hash)) as Document | null);
  }
}

/** The gathering as a file that calendars open, in the municipality's language. */
export class ShowInvitationFile {
  constructor(
    readonly asked: Asked,
    readonly municipalityId: string,
  ) {}
}

@QueryHandler(ShowInvitationFile)
class ShowInvitationFileHandler implements IQueryHandler<ShowInvitationFile> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ asked, municipalityId }: ShowInvitationFile): Promise<string> {
    const shown = await this.views.at(invitationViews, asked.moment);
    const { gathering, rows } = await invitationsFor(shown, asked);
    const { language } = requireInvited(rows, municipalityId);
    const item = calendarItemOf(await withAddress(this.store, gathering), language);
    return calendarFile({ title: item.summary, language, items: [item] });
  }
}

export const invitationHandlers = [
  ListInvitationsHandler,
  ShowInvitationHandler,
  ShowInvitationFileHandler,
];
