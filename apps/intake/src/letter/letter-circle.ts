import { Inject, Injectable } from '@nestjs/common';
import { EventStore } from '@samanom/event-store';
import { NotFound, Rejected, type Actor } from '@samanom/kernel';
import { application } from '../application/domain/application.ts';
import { assessment } from '../assessment/domain/assessment.ts';
import { withoutConflict } from '../assessment/domain/may-assess.ts';
import { cohort } from '../cohort/domain/cohort.ts';
import {
  THE_REGISTER,
  municipalityNumbers,
} from '../municipality-numbers/domain/municipality-numbers.ts';
import { participant, type DecidedLanguage } from '../participant/domain/participant.ts';

/** Those whom an application is about, as the letters about it need to know them. */
@Injectable()
export class LetterCircle {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  async of(applicationId: string) {
    const { state } = await this.store.load(application, applicationId);
    if (state.status === 'none') throw new NotFound('application-unknown');
    // One that was sent back is a draft again, and has letters.
    if (state.status === 'draft' && !state.returned)
      throw new Rejected('application-not-submitted');
    const [call, register, ...bodies] = await Promise.all([
      this.store.load(cohort, state.cohortId),
      this.store.load(municipalityNumbers, THE_REGISTER),
      ...state.municipalities.map(async (id) => this.municipality(id)),
    ]);
    return {
      application: state,
      cohort: call.state.status === 'none' ? '' : call.state.name,
      numbers: register.state.assignments,
      names: new Map(bodies.map(({ id, name }) => [id, name])),
      languages: new Map(bodies.map(({ id, languages }) => [id, languages])),
    };
  }

  /** Whoever has declared a conflict of interest has nothing to do with its letters either. */
  async requireImpartial(applicationId: string, actor: Actor): Promise<void> {
    const { state } = await this.store.load(assessment, applicationId);
    withoutConflict(state, actor);
  }

  private async municipality(id: string) {
    const { state } = await this.store.load(participant, id);
    if (state.status !== 'municipality') throw new NotFound('participant-unknown');
    const languages: readonly DecidedLanguage[] = state.languages;
    return { id, name: state.name, languages };
  }
}
