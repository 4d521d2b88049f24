import type { Reply } from '../../domain/vocabulary.ts';

/** A question's exact words, asker and addressee by index of the party, reply, and the attribution that reports it. */
export interface ExpectedQuestion {
  readonly words: string;
  readonly asker: number | null;
  readonly addressee: number | null;
  readonly reply: Reply;
  readonly attribution: number | null;
}

export interface QuestionCase {
  readonly name: string;
  /** Marked as in `test/hand-made-layers.ts`. */
  readonly marked: string;
  readonly questions: readonly ExpectedQuestion[];
}

export const QUESTION_CASES: readonly QuestionCase[] = [
  {
    name: 'asked about a topic, and declined: no attribution for the question',
    marked: 'Asked about the delay, {S|{P1|Ana Lima}} {C|declined} {T|to comment}.',
    questions: [{ words: 'the delay', asker: null, addressee: 0, reply: 'declined', attribution: 0 }],
  },
  {
    name: 'when asked whether, answered',
    marked: 'When asked whether the dam was safe, {S|{P1|Ana Lima}} {C|said} {T|it was}.',
    questions: [{ words: 'whether the dam was safe', asker: null, addressee: 0, reply: 'answered', attribution: 0 }],
  },
  {
    name: 'the question ends before the one who was asked, though its attribution runs on',
    marked: '{C|Asked} {T|whether the dam was safe, Ana Lima left the town}.',
    questions: [
      { words: 'whether the dam was safe', asker: null, addressee: null, reply: 'unknown', attribution: null },
    ],
  },
  {
    name: 'the answer inside the words that the question’s attribution runs on to',
    marked: '{C|Asked} {T|whether the dam was safe, {S2|{P1|Ana Lima}} {C2|left} {T2|the question unanswered}}.',
    questions: [{ words: 'whether the dam was safe', asker: null, addressee: 0, reply: 'non_reply', attribution: 1 }],
  },
  {
    name: 'asked by somebody named',
    marked: 'Asked by {P2|Rui Sol} why the road was closed, {S|{P1|Ana Lima}} {C|did not answer} {T|the question}.',
    questions: [{ words: 'why the road was closed', asker: 1, addressee: 0, reply: 'non_reply', attribution: 0 }],
  },
  {
    name: 'one party asks another, and the next sentence answers',
    marked:
      '{S|{P1|Rui Sol}} {C|asked} {A|{P2|Ana Lima}} {T|whether the dam was safe}. {S2|{P2|Lima}} {C2|said} {T2|it was}.',
    questions: [{ words: 'whether the dam was safe', asker: 0, addressee: 1, reply: 'answered', attribution: 1 }],
  },
  {
    name: 'a question in quotation marks, left unanswered',
    marked:
      '{T|“Why was the dam opened?”} {S|{P1|Rui Sol}} {C|asked}. {S2|{P2|Lima}} {C2|left the question unanswered}.',
    questions: [{ words: '“Why was the dam opened?”', asker: 0, addressee: 1, reply: 'non_reply', attribution: 1 }],
  },
  {
    name: 'an answer in part',
    marked: 'Asked about the delay, {S|{P1|Ana Lima}} {C|would only say} {T|the road was safe}.',
    questions: [{ words: 'the delay', asker: null, addressee: 0, reply: 'partial', attribution: 0 }],
  },
  {
    name: 'no answer came',
    marked: '{S|{P1|The union}} {C|asked} {T|why the road was closed}. {S2|{P2|The ministry}} {C2|did not respond}.',
    questions: [{ words: 'why the road was closed', asker: 0, addressee: 1, reply: 'no_response', attribution: 1 }],
  },
  {
    name: 'nothing is told of a reply: unknown, and the asker is not the one who replies',
    marked: '{S|{P1|The union}} {C|asked} {T|why the road was closed}. {S2|{P1|The union}} {C2|said} {T2|it was late}.',
    questions: [{ words: 'why the road was closed', asker: 0, addressee: null, reply: 'unknown', attribution: null }],
  },
  {
    name: 'a statement of somebody who was not asked is no reply',
    marked: '{S|{P1|The union}} {C|asked} {T|why the road was closed}. {S2|{P2|Ana Lima}} {C2|said} {T2|it was late}.',
    questions: [{ words: 'why the road was closed', asker: 0, addressee: null, reply: 'unknown', attribution: null }],
  },
  {
    name: 'a question in direct words that says "to" is no request',
    marked: '{S|{P1|The union}} {C|asked}: {T|“I want to know, where was she?”}',
    questions: [
      { words: '“I want to know, where was she?”', asker: 0, addressee: null, reply: 'unknown', attribution: null },
    ],
  },
  {
    name: 'an interview in lines',
    marked: 'Q: Why was the dam opened?\n\nA: {T|It was old.}',
    questions: [{ words: 'Why was the dam opened?', asker: null, addressee: null, reply: 'answered', attribution: 0 }],
  },
  {
    name: 'an interview line without an answer',
    marked: 'Q: Why was the dam opened?\n\nThe road was closed.',
    questions: [
      { words: 'Why was the dam opened?', asker: null, addressee: null, reply: 'unknown', attribution: null },
    ],
  },
  {
    name: 'negative: a question in a speech is put to nobody',
    marked: '{T|“Why should we wait?”} {S|{P1|Rui Sol}} {C|said}.',
    questions: [],
  },
  {
    name: 'negative: a question to a crowd',
    marked: '{T|“Why should we wait?”} {S|{P1|Rui Sol}} {C|asked} the crowd.',
    questions: [],
  },
  {
    name: 'negative: asked rhetorically',
    marked: '{S|{P1|Rui Sol}} {C|asked rhetorically} {T|why anyone should wait}.',
    questions: [],
  },
  {
    name: 'negative: a request',
    marked: '{S|{P1|Rui Sol}} {C|asked} {T|for help}.',
    questions: [],
  },
  {
    name: 'negative: a doubt is no question',
    marked: '{S|{P1|The union}} {C|questioned} {T|whether the dam was safe}.',
    questions: [],
  },
];
