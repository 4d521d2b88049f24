/** What the process ends with; `--help` lists the same. */
export const EXIT = { done: 0, read: 0, found: 1, usage: 2, unread: 2, interrupted: 130 } as const;
