import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RemindersAnswer } from '@samanom/contracts/intake';
import { Views, type Moment, type Shown } from '@samanom/event-store';
import { NotFound } from '@samanom/kernel';
import { cohortList, participantList, type CohortRow } from '@samanom/programme';
import {
  applicationList,
  type ApplicationRow,
} from '../application-list/application-list.projection.ts';
import { dueBy, scheduleOf, type Reminder } from './reminder-schedule.ts';

export class ListReminders {
  constructor(
    readonly cohortId: string,
    /** `YYYY-MM-DD` */
    readonly on: string,
    readonly moment: Moment,
  ) {}
}

type NotSent = ApplicationRow & { readonly leadName: string | null };

const notSent = (shown: Shown, cohortId: string): Promise<NotSent[]> =>
  shown
    .rows(applicationList)
    .leftJoin(shown.sql(participantList), 'lead', 'lead."participantId" = row.lead')
    .addSelect('lead.name', 'leadName')
    .where('row."cohortId" = :cohortId', { cohortId })
    .andWhere("row.status IN ('drafted', 'presented')")
    .orderBy('lead.name')
    .addOrderBy('row."applicationId"')
    .getRawMany<NotSent>();

const remindedOf = (
  { applicationId, status, lead, leadName, endorsements }: NotSent,
  reminder: Reminder,
): RemindersAnswer['due'][number] => ({
  applicationId,
  status,
  lead,
  leadName,
  missing: endorsements
    .filter((line) => line.status !== 'given')
    .map(({ municipalityId, party }) => ({ municipalityId, party })),
  ...reminder,
});

/** Who is to be reminded of the deadline, as it stands now: when it moves, the reminders move with it. */
@QueryHandler(ListReminders)
class ListRemindersHandler implements IQueryHandler<ListReminders> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ cohortId, on, moment }: ListReminders): Promise<RemindersAnswer> {
    const shown = await this.views.at([cohortList, applicationList, participantList], moment);
    const query = shown.rows(cohortList).where('row."cohortId" = :cohortId', { cohortId });
    const cohort = await query.getRawOne<CohortRow>();
    if (!cohort) throw new NotFound('cohort-unknown');
    const { deadline, reminders } = cohort;
    if (deadline === null) throw new NotFound('call-not-published');
    const schedule = scheduleOf(deadline, reminders);
    const reminder = dueBy(on, deadline, schedule);
    const applications = reminder ? await notSent(shown, cohortId) : [];
    const due = applications.flatMap((one) => (reminder ? [remindedOf(one, reminder)] : []));
    return { cohortId, deadline, on, schedule, due };
  }
}

export const reminderListHandlers = [ListRemindersHandler];
