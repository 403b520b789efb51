import { Inject, Injectable } from '@nestjs/common';
import {
  formKey,
  formSchema,
  formVersionOf,
  type AttachmentRules,
  type FormVersion,
} from '@samanom/contracts/intake';
import { EventStore } from '@samanom/event-store';
import { valid, type FieldError, type Valid } from '@samanom/service';
import type { TObject } from '@sinclair/typebox';
import type { CohortRules } from '../cohort/domain/cohort.ts';
import { applicationForm } from './domain/application-form.ts';

type Pinned = Pick<CohortRules, 'form' | 'formVersion'>;

interface Compiled {
  readonly form: FormVersion;
  readonly schema: Valid<TObject>;
}

/** The forms that cohorts are pinned to. A version never changes, so it is read and compiled once, and kept. */
@Injectable()
export class ApplicationForms {
  private readonly compiled = new Map<string, Compiled>();

  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  async formOf(rules: Pinned): Promise<FormVersion> {
    return (await this.of(rules)).form;
  }

  /** What may be sent along with an application to a cohort under these rules. */
  async attachmentRulesOf(rules: Pinned): Promise<AttachmentRules> {
    return (await this.formOf(rules)).attachments;
  }

  /** What the form has to say against a content: every field and the rule it breaks. */
  async problems(content: object, rules: Pinned): Promise<FieldError[]> {
    return (await this.of(rules)).schema.problems(content);
  }

  /** The themes that a content without problems is about. */
  async themesIn(content: Readonly<Record<string, unknown>>, rules: Pinned): Promise<unknown> {
    const { fields } = await this.formOf(rules);
    return content[fields.find(({ type }) => type === 'themes')?.id ?? ''];
  }

  private async of({ form: name, formVersion }: Pinned): Promise<Compiled> {
    const key = formKey(name, formVersion);
    const known = this.compiled.get(key);
    if (known) return known;
    const { state } = await this.store.load(applicationForm, name);
    const form = formVersionOf(name, formVersion, state.versions);
    if (!form) throw new Error(`the form ${key} was never published`);
    const compiled = { form, schema: valid(formSchema(form.fields)) };
    this.compiled.set(key, compiled);
    return compiled;
  }
}
