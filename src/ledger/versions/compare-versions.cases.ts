/** Statements as a short note: `Ana Lima: words`, in a text that is made of them. `~` after the name: in the author's words. */
export interface VersionCase {
  readonly what: string;
  readonly older: readonly string[];
  readonly newer: readonly string[];
  readonly corrections?: readonly string[];
  /** `change (fields): older words → newer words`, in order. */
  readonly changes: readonly string[];
  readonly unchanged: number;
}

export const VERSION_CASES: readonly VersionCase[] = [
  {
    what: 'the same text',
    older: ['Ana Lima: The bridge is unsafe'],
    newer: ['Ana Lima: The bridge is unsafe'],
    changes: [],
    unchanged: 1,
  },
  {
    what: 'another style of marks and dashes is no change',
    older: ['Ana Lima: “The bridge — the old one — is unsafe,”'],
    newer: ['Ana Lima: "The bridge - the old one - is unsafe"'],
    changes: [],
    unchanged: 1,
  },
  {
    what: 'one came',
    older: ['Ana Lima: The bridge is unsafe'],
    newer: ['Ana Lima: The bridge is unsafe', 'Rui Teles: The ferries stop at noon'],
    changes: ['added (): – → The ferries stop at noon'],
    unchanged: 1,
  },
  {
    what: 'one went',
    older: ['Ana Lima: The bridge is unsafe', 'Rui Teles: The ferries stop at noon'],
    newer: ['Ana Lima: The bridge is unsafe'],
    changes: ['removed (): The ferries stop at noon → –'],
    unchanged: 1,
  },
  {
    what: 'reworded',
    older: ['Ana Lima: The bridge is unsafe and nobody was warned'],
    newer: ['Ana Lima: The bridge is unsafe and nobody at all was told'],
    changes: [
      'reworded (words): The bridge is unsafe and nobody was warned → The bridge is unsafe and nobody at all was told',
    ],
    unchanged: 0,
  },
  {
    what: 'given to somebody else',
    older: ['Ana Lima: The bridge is unsafe and nobody was warned'],
    newer: ['Rui Teles: The bridge is unsafe and nobody was warned'],
    changes: [
      'reattributed (speaker): The bridge is unsafe and nobody was warned → The bridge is unsafe and nobody was warned',
    ],
    unchanged: 0,
  },
  {
    what: 'a surname later is the same speaker',
    older: ['Ana Lima: The bridge is unsafe and nobody was warned'],
    newer: ['Lima: The bridge is unsafe and nobody was warned'],
    changes: [],
    unchanged: 1,
  },
  {
    what: 'words became a paraphrase',
    older: ['Ana Lima: The bridge is unsafe and nobody was warned'],
    newer: ['Ana Lima~: The bridge is unsafe and nobody was warned'],
    changes: [
      'reframed (quoteType): The bridge is unsafe and nobody was warned → The bridge is unsafe and nobody was warned',
    ],
    unchanged: 0,
  },
  {
    what: 'short words of two people are theirs, though they say the same',
    older: ['Ana Lima: No', 'Boro Vask: The harbour wall was built in haste'],
    newer: ['Boro Vask: The harbour wall was built in haste', 'Rui Teles: No'],
    changes: ['removed (): No → –', 'added (): – → No'],
    unchanged: 1,
  },
  {
    what: 'a sentence that stands twice, and once then',
    older: ['Ana Lima: The bridge is unsafe', 'Ana Lima: The bridge is unsafe'],
    newer: ['Ana Lima: The bridge is unsafe'],
    changes: ['removed (): The bridge is unsafe → –'],
    unchanged: 1,
  },
  {
    what: 'all told in another order',
    older: [
      'Ana Lima: The bridge is unsafe',
      'Rui Teles: The ferries stop at noon',
      'Boro Vask: The wall was built in haste',
    ],
    newer: [
      'Boro Vask: The wall was built in haste',
      'Rui Teles: The ferries stop at noon',
      'Ana Lima: The bridge is unsafe',
    ],
    changes: [],
    unchanged: 3,
  },
  {
    what: 'a note of correction says so',
    older: ['Ana Lima: The bridge is unsafe'],
    newer: ['Ana Lima: The bridge is unsafe', 'Rui Teles: The ferries stop at noon'],
    corrections: ['Correction: the ferries were left out.'],
    changes: ['added () noted: – → The ferries stop at noon'],
    unchanged: 1,
  },
];
