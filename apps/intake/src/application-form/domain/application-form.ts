import type { FormEvent, FormVersion } from '@samanom/contracts/intake';
import type { Aggregate } from '@samanom/kernel';

export interface PublishedForm extends FormVersion {
  /** The whole form as it was published, with its words in both written forms. */
  readonly document: string;
}

/** A form by its name: all its versions, each as it was published. */
export interface ApplicationForm {
  readonly versions: readonly PublishedForm[];
}

export const applicationForm: Aggregate<ApplicationForm, FormEvent> = {
  name: 'application-form',
  initial: { versions: [] },
  evolve: {
    ApplicationFormPublished: ({ versions }, published) => ({ versions: [...versions, published] }),
  },
};
