import { describe, expect, it } from '@jest/globals';
import type { DraftAnswer } from '@samanom/contracts/intake';
import { Refused, Unreachable } from '../../api/problem.ts';
import type { Content } from '../../document/content.ts';
import { DraftWriter } from './draft-writer.ts';
import type { Kept } from './kept-drafts.ts';

const draft = (version: number, content: Content): DraftAnswer => ({
  applicationId: '0195c1f0-0000-7000-8000-000000000001',
  version,
  content,
  savedAt: null,
  savedBy: 'kari',
  pages: 1,
  pageLimit: 5,
  problems: [],
});

/** A service with one draft, that a colleague may write on, and whose line may be cut. */
const world = (content: Content = { title: 'Heiltid' }) => {
  const service = { ...draft(1, content), cut: false };
  let left: Kept | undefined;
  const kept = {
    read: () => left,
    write: (now: Kept) => void (left = now),
    clear: () => void (left = undefined),
  };
  const save = (mine: Content, version: number) => {
    if (service.cut) return Promise.reject(new Unreachable());
    if (version !== service.version)
      return Promise.reject(
        new Refused(
          {
            type: '',
            title: '',
            status: 412,
            code: 'draft-changed',
            params: { current: service.version, savedBy: 'kari', content: service.content },
          },
          undefined,
        ),
      );
    service.version += 1;
    service.content = mine;
    return Promise.resolve({
      version: service.version,
      savedAt: '2012-09-01T10:00:00.000Z',
      pages: 2,
      pageLimit: 5,
    });
  };
  const open = () => new DraftWriter(draft(service.version, service.content), { save, kept });
  const colleagueSaves = (theirs: Content) => {
    service.content = { ...service.content, ...theirs };
    service.version += 1;
  };
  return { service, open, colleagueSaves, left: () => left };
};

describe('a draft while somebody writes on it', () => {
  it('is saved as it is written, and nothing is left on the machine', async () => {
    const { service, open, left } = world();
    const writer = open();
    writer.change('title', 'Langturnus');
    expect(left()?.content).toEqual({ title: 'Langturnus' });
    await writer.save();
    expect(writer.now()).toMatchObject({ state: 'saved', version: 2, pages: 2 });
    expect(service.content).toEqual({ title: 'Langturnus' });
    expect(left()).toBeUndefined();
  });

  it('goes on with what was written while it was being saved', async () => {
    const { service, open } = world();
    const writer = open();
    writer.change('title', 'A');
    const first = writer.save();
    writer.change('title', 'AB');
    await writer.save();
    await first;
    expect(service.content).toEqual({ title: 'A' });
    expect(writer.now()).toMatchObject({ state: 'changed', version: 2 });
    await writer.save();
    expect(service.content).toEqual({ title: 'AB' });
  });

  it('is kept while the line is cut, and sent when it is back', async () => {
    const { service, open, left } = world();
    const writer = open();
    service.cut = true;
    writer.change('title', 'Skriven på toget');
    await writer.save();
    expect(writer.now().state).toBe('unsent');
    expect(left()?.content).toEqual({ title: 'Skriven på toget' });
    service.cut = false;
    await writer.save();
    expect(service.content).toEqual({ title: 'Skriven på toget' });
  });

  it('is taken up again where the window was closed before it was saved', async () => {
    const { service, open } = world();
    open().change('title', 'Ikkje lagra');
    const again = open();
    expect(again.now()).toMatchObject({ state: 'changed', content: { title: 'Ikkje lagra' } });
    await again.save();
    expect(service.content).toEqual({ title: 'Ikkje lagra' });
  });
});

describe('a draft that a colleague writes on too', () => {
  it('takes in what was written in other fields', async () => {
    const { service, open, colleagueSaves } = world();
    const writer = open();
    writer.change('title', 'Mitt');
    colleagueSaves({ purpose: 'Deira' });
    await writer.save();
    expect(writer.now()).toMatchObject({
      state: 'changed',
      taken: { fields: ['purpose'], by: 'kari' },
    });
    await writer.save();
    expect(service.content).toEqual({ title: 'Mitt', purpose: 'Deira' });
  });

  it('is overwritten by nobody: who was second chooses', async () => {
    const { service, open, colleagueSaves } = world();
    const writer = open();
    writer.change('title', 'Mitt');
    colleagueSaves({ title: 'Deira' });
    await writer.save();
    expect(writer.now()).toMatchObject({
      state: 'contested',
      content: { title: 'Mitt' },
      contest: { fields: ['title'], savedBy: 'kari', content: { title: 'Deira' } },
    });
    await writer.save();
    expect(service.content).toEqual({ title: 'Deira' });
  });

  it('gets mine on top, if I keep mine', async () => {
    const { service, open, colleagueSaves } = world();
    const writer = open();
    writer.change('title', 'Mitt');
    colleagueSaves({ title: 'Deira' });
    await writer.save();
    writer.keepMine();
    await writer.save();
    expect(service.content).toEqual({ title: 'Mitt' });
  });

  it('keeps what I wrote elsewhere, if I take theirs', async () => {
    const { service, open, colleagueSaves } = world();
    const writer = open();
    writer.change('title', 'Mitt');
    writer.change('purpose', 'Mitt føremål');
    colleagueSaves({ title: 'Deira' });
    await writer.save();
    writer.takeTheirs();
    expect(writer.now()).toMatchObject({ state: 'changed', contest: null });
    await writer.save();
    expect(service.content).toEqual({ title: 'Deira', purpose: 'Mitt føremål' });
  });

  it('shows what was saved since, where I have nothing unsaved', () => {
    const { service, open, colleagueSaves } = world();
    const writer = open();
    colleagueSaves({ title: 'Deira' });
    writer.receive(draft(service.version, service.content));
    expect(writer.now()).toMatchObject({ version: 2, content: { title: 'Deira' } });
    writer.change('title', 'Mitt');
    colleagueSaves({ title: 'Enno nyare' });
    writer.receive(draft(service.version, service.content));
    expect(writer.now().content).toEqual({ title: 'Mitt' });
  });
});
