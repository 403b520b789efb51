import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { execFileSync } from 'node:child_process';
import { calendarFile, type CalendarItem } from './calendar-file.ts';

const day = (date: string, from = '10:00', to = '16:00') => ({ date, from, to });
const item: CalendarItem = {
  id: '0b7f3a52-1d4e-4c7b-9f7e-2d6a1c9b8e01',
  sequence: 0,
  revisedAt: '2013-01-10T11:00:00.000Z',
  status: 'confirmed',
  summary: 'Samling 1, Nettverk «Nord; kyst, fjell»',
  description: 'Føremål og mål',
  days: [day('2013-03-30'), day('2013-03-31')],
  struck: [],
  place: 'Bodø rådhus, møterom 2',
  onlineAddress: null,
};

const read = (...items: CalendarItem[]) => {
  const text = calendarFile({ title: 'Samanom', language: 'nn', items });
  const root = new ICAL.Component(ICAL.parse(text) as never);
  return {
    text,
    root,
    events: root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)),
  };
};
const utc = (time: ICAL.Time) => time.toJSDate().toISOString();
const propertyOf = (event: ICAL.Event, name: string) =>
  String(event.component.getFirstPropertyValue(name));

describe('a calendar file', () => {
  it('has its own zone, by which a morning stays a morning over the change to summer time', () => {
    const { root, events } = read(item, { ...item, days: [day('2013-10-27', '09:00', '12:00')] });
    const zone = new ICAL.Timezone(root.getFirstSubcomponent('vtimezone'));
    expect(zone.tzid).toBe('Europe/Oslo');
    for (const event of events) {
      expect(event.startDate.zone.tzid).toBe('Europe/Oslo');
      for (const time of [event.startDate, event.endDate]) time.zone = zone;
    }
    expect(events.map(({ startDate, endDate }) => [utc(startDate), utc(endDate)])).toEqual([
      ['2013-03-30T09:00:00.000Z', '2013-03-30T15:00:00.000Z'],
      ['2013-03-31T08:00:00.000Z', '2013-03-31T14:00:00.000Z'],
      ['2013-10-27T08:00:00.000Z', '2013-10-27T11:00:00.000Z'],
    ]);
  });

  it.each(['America/New_York', 'Asia/Tokyo'])('shows the same hours in a process in %s', (TZ) => {
    const file = { title: 'Samanom', language: 'nn' as const, items: [item] };
    const script = `import { calendarFile } from './calendar-file.ts';
      process.stdout.write(calendarFile(${JSON.stringify(file)}));`;
    const elsewhere = execFileSync(
      process.execPath,
      ['--conditions=samanom:source', '--no-warnings', '--input-type=module', '-e', script],
      { cwd: import.meta.dirname, env: { ...process.env, TZ }, encoding: 'utf8' },
    );
    expect(elsewhere).toContain('DTSTART;TZID=Europe/Oslo:20130330T100000\r\n');
    expect(elsewhere).toBe(calendarFile(file));
  });

  it('has an event for each day, known again by its UID, with what people wrote as they wrote it', () => {
    const { events, text } = read(item);
    expect(events.map(({ uid }) => uid)).toEqual([`${item.id}-1@samanom`, `${item.id}-2@samanom`]);
    expect(events[0]).toMatchObject({ summary: item.summary, location: item.place, sequence: 0 });
    expect(text).toContain('DTSTAMP:20130110T110000Z\r\n');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('that was moved to one day keeps its UID, grows its SEQUENCE, and strikes the other day', () => {
    const moved = { ...item, sequence: 1, days: [day('2013-05-02')], struck: [day('2013-03-31')] };
    const { events } = read(moved);
    expect(events.map((event) => [event.uid, event.sequence, propertyOf(event, 'status')])).toEqual(
      [
        [`${item.id}-1@samanom`, 1, 'CONFIRMED'],
        [`${item.id}-2@samanom`, 1, 'CANCELLED'],
      ],
    );
  });

  it('that is called off is cancelled and takes nobody’s time', () => {
    for (const event of read({ ...item, status: 'cancelled', sequence: 2 }).events) {
      expect(propertyOf(event, 'status')).toBe('CANCELLED');
      expect(propertyOf(event, 'transp')).toBe('TRANSPARENT');
    }
  });

  it('leads to where people meet online, by an address that is not changed', () => {
    const onlineAddress = 'https://meet.example.no/a?x=1,2;y';
    const [event] = read({ ...item, place: null, onlineAddress }).events;
    expect(event?.location).toBe(onlineAddress);
    expect(event && propertyOf(event, 'url')).toBe('https://meet.example.no/a?x=1%2C2%3By');
  });

  it('without hours is the whole day, to the day after', () => {
    const [event] = read({ ...item, days: [{ date: '2013-12-31', from: null, to: null }] }).events;
    expect(event?.startDate.isDate).toBe(true);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      '2013-12-31',
      '2014-01-01',
    ]);
  });
});
