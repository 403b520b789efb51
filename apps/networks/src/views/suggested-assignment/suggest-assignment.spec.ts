import { describe, expect, it } from '@jest/globals';
import { suggestAssignment, type Candidate, type ToPlace } from './suggest-assignment.ts';

const place = (name: string, more: Partial<ToPlace> = {}): ToPlace => ({
  participationId: name,
  participantId: name,
  name,
  counties: ['Rogaland'],
  themes: ['full-time'],
  version: 1,
  ...more,
});
const network = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  networkId: name,
  name,
  themes: ['full-time'],
  members: [],
  ...more,
});
const from = (...counties: readonly string[]) => counties.map((county) => [county]);
const suggested = (places: readonly ToPlace[], networks: readonly Candidate[]) =>
  suggestAssignment(places, networks).map((one) => one.suggested?.name);

const reputation = network('Omdømme', { themes: ['reputation'], members: from('Rogaland') });

describe('a suggested assignment', () => {
  it('goes by the theme of the application first, whoever is there', () => {
    const large = network('Heiltid', { members: from('Troms', 'Troms', 'Finnmark') });
    expect(suggested([place('Time')], [reputation, large])).toEqual(['Heiltid']);
  });

  it('then by members from the same county', () => {
    const south = network('Sør', { members: from('Rogaland', 'Agder', 'Agder') });
    const north = network('Nord', { members: from('Troms') });
    expect(suggested([place('Time')], [north, south])).toEqual(['Sør']);
  });

  it('then to the smallest, those suggested before counted in', () => {
    const networks = [network('Nord', { members: from('Troms') }), network('Aust')];
    const places = ['A', 'B', 'C'].map((name) => place(name, { counties: [name] }));
    expect(suggested(places, networks)).toEqual(['Aust', 'Aust', 'Nord'].toSorted());
    expect(suggestAssignment(places, networks).map((one) => one.suggested?.size)).toEqual([
      0, 1, 1,
    ]);
  });

  it('leaves alone a network as large as the largest while there is another of the theme', () => {
    const full = network('Full', {
      members: from(...Array.from({ length: 10 }, () => 'Rogaland')),
    });
    expect(suggested([place('Time')], [full, network('Ny')])).toEqual(['Ny']);
    expect(suggested([place('Time')], [full, reputation])).toEqual(['Full']);
  });

  it('says why, in three languages, the most important first', () => {
    const [time] = suggestAssignment(
      [place('Time')],
      [network('Sør', { members: from('Rogaland') })],
    );
    expect(time?.suggested?.why).toEqual([
      {
        nb: 'Nettverket har samme tema som søknaden: heltid.',
        nn: 'Nettverket har same tema som søknaden: heiltid.',
        en: 'The network has the theme of the application: full-time work.',
      },
      {
        nb: 'Medlemmer fra Rogaland: 1.',
        nn: 'Medlemmer frå Rogaland: 1.',
        en: 'Members from Rogaland: 1.',
      },
      {
        nb: 'Medlemmer i nettverket så langt: 1.',
        nn: 'Medlemmer i nettverket så langt: 1.',
        en: 'Members of the network so far: 1.',
      },
    ]);
    const [unknown] = suggestAssignment(
      [place('Våler', { themes: [], counties: [] })],
      [reputation],
    );
    expect(unknown?.suggested?.why.map(({ nn }) => nn)).toEqual([
      'Temaet til søknaden er ikkje kjent.',
      'Medlemmer i nettverket så langt: 1.',
    ]);
  });

  it('shows the other networks, the next best first; without networks there is none', () => {
    const [time] = suggestAssignment([place('Time')], [reputation, network('B'), network('A')]);
    expect([time?.suggested, ...(time?.others ?? [])].map((one) => one?.name)).toEqual([
      'A',
      'B',
      'Omdømme',
    ]);
    expect(suggested([place('Time')], [])).toEqual([undefined]);
  });

  it('is the same whatever the order in which the networks come', () => {
    const networks = [network('B'), reputation, network('A'), network('C')];
    const places = ['1', '2', '3', '4'].map((name) => place(name));
    expect(suggested(places, networks.toReversed())).toEqual(suggested(places, networks));
  });
});
