import pg from 'pg';

/** Leaves a database as a restore to an earlier moment does: without its last `count` positions. */
export const restoreToBefore = async (ownerUrl: string, count: number): Promise<void> => {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  await owner.query(`
    ALTER TABLE event_store.log DISABLE TRIGGER ALL; ALTER TABLE event_store.event DISABLE TRIGGER ALL;
    DELETE FROM event_store.event WHERE id IN (SELECT id FROM event_store.log ORDER BY position DESC LIMIT ${count});
    DELETE FROM event_store.log WHERE position > (SELECT max(position) - ${count} FROM event_store.log);
    UPDATE event_store.sequencer SET position = (SELECT max(position) FROM event_store.log),
      told = (SELECT max(told) FROM event_store.log);
    ALTER TABLE event_store.log ENABLE TRIGGER ALL; ALTER TABLE event_store.event ENABLE TRIGGER ALL`);
  await owner.end();
};
