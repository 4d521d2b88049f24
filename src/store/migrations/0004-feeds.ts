import { type Migration, typesOf } from './migration.ts';

/**
 * Feeds that are watched. `feeds` is where the watching stands (what to ask the server, when): no part of the record, and not in the log.
 * `feed_items` is an index over the outcomes of their items.
 */
export const feedTables: Migration = {
  id: 4,
  name: 'feeds',
  indexes: true,
  up: (engine) => {
    const { int } = typesOf(engine);
    return [
      `CREATE TABLE feeds (feed TEXT PRIMARY KEY, etag TEXT, last_modified TEXT, next_at TEXT, failures ${int} NOT NULL)`,
      `CREATE TABLE feed_items (feed TEXT NOT NULL, item TEXT NOT NULL, version TEXT, outcome TEXT NOT NULL, tries ${int} NOT NULL,
         seq ${int} NOT NULL, PRIMARY KEY (feed, item))`,
    ];
  },
};
